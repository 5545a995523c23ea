package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.export.render.Split;
import dev.userbot.export.render.StoredChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, which is that of the W3C, has nothing to object to the pages of the golden cases. */
class HtmlValidityTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePagesOfGoldenCasesAreValid(Path golden) throws IOException, SAXException {
        var stored = StoredChat.parse(Files.readString(golden.resolve("chat.json")));
        SampleFiles.write(stored, folder);
        var chat = ToldChat.of(stored);
        chat.render(new HtmlRenderer(BERLIN, Split.MONTH), folder);
        chat.render(new HtmlRenderer(BERLIN, Split.NONE), folder);
        var pages = ParsedHtml.in(folder);
        assertThat(pages.errors()).isEmpty();
        assertThat(pages.brokenLinks()).isEmpty();
        for (var name : pages.pages().keySet()) {
            assertThat(objections(folder.resolve(name))).as(name).isEmpty();
        }
    }

    /**
     * What the checker calls an error; its advice on style is not asked for. Its CSS knows neither
     * <a href="https://www.w3.org/TR/css-sizing-4/#intrinsic-size-override">contain-intrinsic-size</a> nor
     * <a href="https://www.w3.org/TR/css-highlight-api-1/">::highlight</a>, which browsers have.
     */
    private static List<String> objections(Path page) throws IOException, SAXException {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setNoLangDetect(true);
        var report = new ObjectMapper().readTree(checker.validate(page));
        var objections = new ArrayList<String>();
        for (var message : report.path("messages")) {
            boolean isKnown = message.path("message").asText().contains("contain-intrinsic-size")
                    || message.path("extract").asText().contains("highlight(found)");
            if (!message.path("type").asText().equals("info") && !isKnown) {
                objections.add(message.path("message").asText() + " in "
                        + message.path("extract").asText());
            }
        }
        return objections;
    }
}
