package dev.userbot.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static List<String> words(String text, TextEntity... entities) {
        var words = new ArrayList<String>();
        Words.of(new FormattedText(text, List.of(entities)), words::add);
        return words;
    }

    private static TextEntity entity(String text, String part, TextEntityType type) {
        return new TextEntity(text.indexOf(part), part.length(), type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Hello, World! | hello world",
                "Don't say it's 'quoted' | don't say it's quoted",
                "Don’t | don't",
                "Съешь ЕЩЁ этих мягких… булок | съешь ещё этих мягких булок",
                "кто-нибудь | кто нибудь",
                "Größe 3.5 | größe 3 5",
                "日本語 text | 日 本 語 text",
                "नमस्ते दुनिया | नमस्ते दुनिया",
                "مرحبا بكم | مرحبا بكم",
                "👍🏽 ok 👨‍👩‍👧 | ok",
                "𝔘𝔫𝔦 code | 𝔘𝔫𝔦 code",
                "... --- | \"\"",
            })
    void splitsEveryScript(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void linksNamesAndCodeAreNotWords() {
        var text = "see https://example.org/a-page or ask @anna, then run x = y and click here";
        assertThat(words(
                        text,
                        entity(text, "https://example.org/a-page", new TextEntityTypeUrl()),
                        entity(text, "@anna", new TextEntityTypeMention()),
                        entity(text, "x = y", new TextEntityTypeCode()),
                        entity(text, "run", new TextEntityTypeBold()),
                        entity(text, "here", new TextEntityTypeTextUrl("https://example.org"))))
                .containsExactly("see", "or", "ask", "then", "run", "and", "click", "here");
    }

    @Property(tries = 500)
    void anyTextWithAnyEntityIsSplit(@ForAll String text, @ForAll int offset, @ForAll int length) {
        assertThat(words(text, new TextEntity(offset, length, new TextEntityTypeCode())))
                .allSatisfy(word -> assertThat(word).isNotEmpty());
    }

    @Property(tries = 500)
    void noLetterIsLost(@ForAll String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        assertThat(String.join("", words(text))
                        .codePoints()
                        .filter(Character::isLetter)
                        .count())
                .isGreaterThanOrEqualTo(letters);
    }
}
