package dev.userbot.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import dev.userbot.markup.ParsedMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of chats with topics, comments, albums and older versions, cut in every way.
 * {@code -Dgolden.update=true} writes the expected files anew; the difference is then to be read.
 */
class MarkdownGoldenTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden-markdown");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "forum, NONE",
        "forum, YEAR",
        "forum, MONTH",
        "forum, TOPIC",
        "channel, NONE",
        "channel, DAY",
    })
    void writesTheExpectedFiles(String name, Split split) throws IOException {
        var chat = StoredChat.parse(Files.readString(CASES.resolve(name).resolve("chat.json")));
        var expected = CASES.resolve(name).resolve("split-" + split.name().toLowerCase(Locale.ROOT));
        var written = chat.files(new MessagesMarkdownRenderer(BERLIN, split));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected);
            for (var file : written.entrySet()) {
                Files.writeString(expected.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(written).isEqualTo(filesIn(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "forum, NONE",
        "forum, YEAR",
        "forum, MONTH",
        "forum, DAY",
        "forum, TOPIC",
        "channel, NONE",
        "channel, YEAR",
        "channel, DAY",
        "channel, TOPIC"
    })
    void everyLinkHasATarget(String name, Split split) throws IOException {
        var chat = StoredChat.parse(Files.readString(CASES.resolve(name).resolve("chat.json")));
        var pages = new TreeMap<String, ParsedMarkdown>();
        chat.files(new MessagesMarkdownRenderer(BERLIN, split))
                .forEach((file, text) -> pages.put(file, ParsedMarkdown.of(text)));
        assertThat(ParsedMarkdown.brokenLinks(pages, chat.story().files()::containsValue))
                .isEmpty();
        assertThat(pages.values()).anySatisfy(page -> assertThat(page.targets()).isNotEmpty());
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.newDirectoryStream(folder)) {
            for (var path : paths) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
