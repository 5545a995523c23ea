package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.html.HtmlAssets;
import dev.userbot.export.html.HtmlRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code golden} holds a chat as TDLib gives it and the files that must come of it.
 * {@code -Dgolden.update=true} writes them anew; the difference is then to be read.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<Renderer> RENDERERS = List.of(
            new ResultJsonRenderer(BERLIN), new MessagesMarkdownRenderer(BERLIN), new HtmlRenderer(BERLIN, Split.NONE));

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rendersAsExpected(Path folder) throws IOException {
        var chat = StoredChat.parse(Files.readString(folder.resolve("chat.json")));
        for (var renderer : RENDERERS) {
            var expected = folder.resolve("expected." + renderer.fileName().replaceFirst("^.*\\.", ""));
            var actual = HtmlAssets.removedFrom(renderer.fileName(), chat.rendered(renderer));
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(expected, actual);
            }
            assertThat(actual).as("%s of %s", renderer.fileName(), folder).isEqualTo(Files.readString(expected));
        }
    }
}
