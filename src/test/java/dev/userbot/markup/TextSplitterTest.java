package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeHashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where long messages are cut; {@code ↵} stands for a line break. */
class TextSplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "short => short",
                "one↵↵two. three↵four five => one / two. three / four five",
                "one two↵three four five => one two / three four / five",
                "One two. Three four five => One two. / Three four / five",
                "one two three four => one two / three four",
                "one↵↵↵  ↵two three four => one / two three / four",
                "abcdefghijklmnopq => abcdefghijkl / mnopq",
                "今日は。私は猫です。名前はない => 今日は。私は猫です。 / 名前はない",
                "a bcdefghijklmnop => a / bcdefghijklm / nop",
            })
    void atTheBestPlaceWithinTwelveUnits(String text, String parts) {
        var split = TextSplitter.split(new FormattedText(text.replace('↵', '\n'), List.of()), 12);
        assertThat(split.stream().map(part -> part.text().replace('\n', '↵')).toList())
                .containsExactly(parts.split(" / ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "aaa😀, 4, aaa, 😀",
        "a👨‍👩‍👧, 8, a, 👨‍👩‍👧",
        "a👨‍👩‍👧, 3, a, 👨",
        "aa👍🏽, 5, aa, 👍🏽",
        "a🇩🇪🇫🇷, 6, a🇩🇪, 🇫🇷",
        "abce\u0301, 4, abc, e\u0301",
        "ab 1️⃣, 4, ab, 1️⃣"
    })
    void neverWithinWhatIsSeenAsOneCharacter(String text, int limit, String first, String second) {
        var parts = TextSplitter.split(new FormattedText(text, List.of()), limit);
        assertThat(parts.get(0).text()).isEqualTo(first);
        assertThat(parts.get(1).text()).startsWith(second);
    }

    @Test
    void aCharacterLongerThanAMessageIsCutBetweenItsCodePoints() {
        var letter = "a" + "\u0301".repeat(9);
        assertThat(TextSplitter.split(new FormattedText(letter, List.of()), 4))
                .extracting(FormattedText::text)
                .containsExactly("a\u0301\u0301\u0301", "\u0301\u0301\u0301\u0301", "\u0301\u0301");
    }

    @Test
    void formattingGoesOnBehindTheCut() {
        assertThat(parts("one two three", 8, entity(4, 9, new TextEntityTypeBold())))
                .containsExactly("one ⟨Bold:two⟩", "⟨Bold:three⟩");
    }

    @Test
    void codeGoesOnAsCodeWithItsIndentation() {
        assertThat(parts("if a:\n    b()\n    c()", 12, entity(0, 21, new TextEntityTypePreCode("python"))))
                .containsExactly("⟨PreCode python:if a:⟩", "⟨PreCode python:    b()⟩", "⟨PreCode python:    c()⟩");
    }

    @Test
    void codeThatFitsIntoAMessageStaysInOnePiece() {
        assertThat(parts("see\nx = 1\n\ny = 2", 14, entity(4, 12, new TextEntityTypePreCode("python"))))
                .containsExactly("see", "⟨PreCode python:x = 1\n\ny = 2⟩");
    }

    @Test
    void linksStayInOnePieceWhereTheyCan() {
        assertThat(parts("here is my link", 12, entity(8, 7, new TextEntityTypeTextUrl("https://example.org"))))
                .containsExactly("here is", "⟨TextUrl https://example.org:my link⟩");
    }

    @Test
    void halfAHashtagIsNone() {
        assertThat(parts(
                        "#abcdefgh #abc",
                        6,
                        entity(0, 9, new TextEntityTypeHashtag()),
                        entity(10, 4, new TextEntityTypeHashtag())))
                .containsExactly("#abcde", "fgh", "⟨Hashtag:#abc⟩");
    }

    @Test
    void partsOfNothingButBlanksAreLeftOut() {
        assertThat(parts("a" + " \n".repeat(20) + "b", 4)).containsExactly("a", "b");
        assertThat(parts(" \n".repeat(20), 4)).isEmpty();
    }

    @Test
    void aTextThatFitsIsLeftAlone() {
        var text = new FormattedText(" a ", List.of(entity(0, 3, new TextEntityTypeBold())));
        assertThat(TextSplitter.split(text, 3)).containsExactly(text);
    }

    @Test
    void aLimitLeavesRoomForACharacter() {
        assertThatThrownBy(() -> TextSplitter.split(new FormattedText("abc", List.of()), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> parts(String text, int limit, TextEntity... entities) {
        return TextSplitter.split(new FormattedText(text, List.of(entities)), limit).stream()
                .map(Annotated::of)
                .toList();
    }

    private static TextEntity entity(int offset, int length, TextEntityType type) {
        return new TextEntity(offset, length, type);
    }
}
