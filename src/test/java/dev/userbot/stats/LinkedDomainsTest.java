package dev.userbot.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDomainsTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.Example.org/a?b#c, example.org",
        "example.org, example.org",
        "http://user:secret@example.org:8080/, example.org",
        "https://de.wikipedia.org/wiki/A@B, de.wikipedia.org",
        "https://пример.рф/путь, пример.рф",
        "ftp://files.example.org, files.example.org",
    })
    void theHostIsTheDomain(String url, String domain) {
        assertThat(LinkedDomains.domain(url)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "tg://resolve?domain=durov", "localhost", "https://", "a b.c"})
    void whatHasNoDomainHasNone(String url) {
        assertThat(LinkedDomains.domain(url)).isEmpty();
    }

    @Test
    void shownAndHiddenLinksCountAndOffsetsAreNotTrusted() {
        var text = "at example.org and there";
        assertThat(LinkedDomains.of(new FormattedText(
                        text,
                        List.of(
                                new TextEntity(3, 11, new TextEntityTypeUrl()),
                                new TextEntity(19, 5, new TextEntityTypeTextUrl("https://hidden.example.net/x")),
                                new TextEntity(100, 5, new TextEntityTypeUrl()),
                                new TextEntity(-3, Integer.MAX_VALUE, new TextEntityTypeUrl())))))
                .containsExactly("example.org", "hidden.example.net");
    }

    @Property(tries = 500)
    void anyTextIsReadSoon(@ForAll String url) {
        assertThat(LinkedDomains.domain(url).filter(domain -> !domain.contains(".")))
                .isEmpty();
    }
}
