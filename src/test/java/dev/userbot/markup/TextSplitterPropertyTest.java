package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a message holds, its parts are messages, and together they say the same. */
class TextSplitterPropertyTest {
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    @Property(tries = 5_000)
    void partsAreShortAndNotBlankAndTheirEntitiesLegal(
            @ForAll("messages") FormattedText message, @ForAll @IntRange(min = 2, max = 40) int limit) {
        for (var part : split(message, limit)) {
            assertThat(part.text().length()).isBetween(1, limit);
            assertThat(part.text()).isNotBlank();
            assertThat(LegalEntities.of(part.text(), part.entities())).isEqualTo(part);
        }
    }

    @Property(tries = 5_000)
    void nothingButBlanksIsLostAndNothingLooksDifferent(
            @ForAll("messages") FormattedText message, @ForAll @IntRange(min = 2, max = 40) int limit) {
        var characters = new ArrayList<Appearance.Visible>();
        split(message, limit)
                .forEach(part -> characters.addAll(Appearance.of(part).characters()));
        assertThat(characters).isEqualTo(Appearance.of(message).characters());
    }

    @Property(tries = 5_000)
    void whatFollowsACutIsWhereTheTextGoesOn(
            @ForAll("messages") FormattedText message, @ForAll @IntRange(min = 2, max = 40) int limit) {
        int position = 0;
        for (var part : split(message, limit)) {
            int start = message.text().indexOf(part.text(), position);
            assertThat(message.text().substring(position, start)).matches("[ \n]*");
            position = start + part.text().length();
        }
        assertThat(message.text().substring(position)).matches("[ \n]*");
    }

    @Property(tries = 5_000)
    void noCharacterIsCutThatFits(
            @ForAll("messages") FormattedText message, @ForAll @IntRange(min = 16, max = 40) int limit) {
        var characters = CHARACTER
                .matcher(message.text())
                .results()
                .map(result -> result.group().strip())
                .toList();
        if (characters.stream().allMatch(character -> character.length() <= limit)) {
            var joined = String.join(
                    "\n",
                    split(message, limit).stream().map(FormattedText::text).toList());
            var found = CHARACTER
                    .matcher(joined)
                    .results()
                    .map(result -> result.group().strip())
                    .toList();
            assertThat(withoutEmpty(found)).isEqualTo(withoutEmpty(characters));
        }
    }

    private static List<String> withoutEmpty(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Also texts that are short enough are messages only when they are trimmed. */
    private static List<FormattedText> split(FormattedText message, int limit) {
        return TextSplitter.split(message, limit).stream()
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<FormattedText> messages() {
        return Arbitraries.oneOf(
                new RoundTripPropertyTest().tidyMessages(), new RoundTripPropertyTest().wildMessages());
    }
}
