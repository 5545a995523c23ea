package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TextEntity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real TDLib finds nothing to mend in our messages. It is asked with {@code parseMarkdown}, which needs no account: it
 * checks and mends entities before it looks for its own Markdown, of which the texts here have none.
 */
class TelegramMarkdownIT {
    private static final int SAMPLES = 3_000;

    @TempDir
    static Path folder;

    private static Tdlib tdlib;
    private static TdClient client;

    /** TDLib function {@code parseMarkdown}. */
    record ParseMarkdown(FormattedText text) implements TdFunction<FormattedText> {}

    @BeforeAll
    static void load() {
        tdlib = Tdlib.load(TdLibrary.find(Optional.empty(), Path.of("")), folder.resolve("tdlib.log"));
        client = tdlib.newClient();
    }

    @AfterAll
    static void close() {
        tdlib.close();
    }

    @Test
    void aMessageOfEverythingStaysAsItIs() {
        var message = TelegramMarkdown.parse("""
                # Heading with **bold** and `code`

                **bold *and italic <ins>and underlined</ins>* again**, ~~gone~~, ||a **secret||, bold** [a **link**](https://example.org/x) \
                [Anna](tg://user?id=42) ![👍](tg://emoji?id=5368324170671202286) ![soon](tg://time?unix=1735689600)

                > quoted **bold
                > again** `code`
                >
                > ```java
                >   int x;
                > ```

                1. one
                   > quoted
                2. **two**

                > story||

                ```
                  code
                ```
                """);
        assertThat(message.entities()).hasSizeGreaterThan(20);
        assertUnchanged(message);
    }

    @Test
    void messagesStayAsTheyAre() {
        new RoundTripPropertyTest()
                .tidyMessages()
                .sampleStream()
                .filter(message -> !message.text().isEmpty())
                .limit(SAMPLES)
                .forEach(TelegramMarkdownIT::assertUnchanged);
    }

    @Test
    void everyAddressThatBecomesALinkIsAllowed() {
        addresses().sampleStream().limit(SAMPLES).forEach(address -> {
            var message = TelegramMarkdown.parse("[text](<" + address + ">)");
            assertThat(client.call(new ParseMarkdown(message)).text())
                    .as(address)
                    .isEqualTo(message.text());
        });
    }

    private static Arbitrary<String> addresses() {
        return Combinators.combine(
                        Arbitraries.of(
                                "",
                                "http://",
                                "https://",
                                "HTTPS://",
                                "tg://",
                                "tg:",
                                "ton://",
                                "tonsite://",
                                "mailto:",
                                "//",
                                "x:"),
                        Arbitraries.of("", "", "user@", "user:pw@", "a%4"),
                        Arbitraries.of(
                                "example.org",
                                "a",
                                "localhost",
                                ".",
                                "..",
                                ".a",
                                "a..b",
                                "exa mple.org",
                                "пример.рф",
                                "a%20.b",
                                "a%2.b",
                                "[::1]",
                                "a\"b.c",
                                "user?id=7",
                                "emoji?id=7",
                                "1.2.3.4",
                                "a_b.c",
                                "",
                                "a|b.c"),
                        Arbitraries.of("", "", ":80", ":0", ":00443", ":65536", ":x", ":", ":1:2"),
                        Arbitraries.of("", "/", "/ä b", "?q=1", "#top", "/%zz", "/a@b", "/:", "/[x]", "\\"))
                .as((scheme, user, host, port, path) -> scheme + user + host + port + path);
    }

    private static void assertUnchanged(FormattedText message) {
        var mended = client.call(new ParseMarkdown(message));
        assertThat(mended.text()).isEqualTo(message.text());
        assertThat(Appearance.of(mended)).isEqualTo(Appearance.of(message));
        assertThat(solid(mended)).isEqualTo(solid(message));
    }

    /** TDLib cuts styles in its own way; everything else it keeps or drops. */
    private static List<TextEntity> solid(FormattedText message) {
        return message.entities().stream()
                .filter(entity -> Style.of(entity.type()).isEmpty() || LegalEntities.isCode(entity))
                .toList();
    }
}
