package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeDateTime;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A message that was exported to Markdown and is read back looks as it did. */
class RoundTripPropertyTest {
    private static final List<TextEntityType> INLINE = List.of(
            new TextEntityTypeBold(),
            new TextEntityTypeItalic(),
            new TextEntityTypeUnderline(),
            new TextEntityTypeStrikethrough(),
            new TextEntityTypeSpoiler(),
            new TextEntityTypeCode(),
            new TextEntityTypeTextUrl("https://example.org/a?b=(c)&copy;<d>"),
            new TextEntityTypeTextUrl("tg://resolve?domain=x"),
            new TextEntityTypeMentionName(42),
            new TextEntityTypeMention(),
            new TextEntityTypeCustomEmoji(7),
            new TextEntityTypeDateTime(1_735_689_600));
    private static final List<TextEntityType> BLOCKS = List.of(
            new TextEntityTypePre(),
            new TextEntityTypePreCode("c++"),
            new TextEntityTypeBlockQuote(),
            new TextEntityTypeExpandableBlockQuote());
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CHARACTER = Pattern.compile("[\\s\\S]");
    private static final Pattern LINE = Pattern.compile(".+");

    @Property(tries = 5_000)
    void wordsAndLinesKeepAllTheirFormatting(@ForAll("tidyMessages") FormattedText message) throws IOException {
        var markdown = markdown(message);
        assertThat(Appearance.of(TelegramMarkdown.parse(markdown))).as(markdown).isEqualTo(Appearance.of(message));
    }

    @Property(tries = 10_000)
    void whateverElseIsFormattedLosesEmphasisAtMost(@ForAll("wildMessages") FormattedText message) throws IOException {
        var markdown = markdown(message);
        var before = Appearance.of(message);
        var after = Appearance.of(TelegramMarkdown.parse(markdown));
        assertThat(after.withoutEmphasis()).as(markdown).isEqualTo(before.withoutEmphasis());
        assertThat(after.looksBeyond(before)).as(markdown).isEmpty();
    }

    @Provide
    Arbitrary<FormattedText> tidyMessages() {
        var words = Arbitraries.of(
                "word", "größer", "слово", "שלום", "مرحبا", "你好", "x1", "😀", "👨‍👩‍👧", "👍🏽", "🇩🇪", "7", "é");
        var separators = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(" ")), Tuple.of(2, Arbitraries.just("\n")),
                Tuple.of(1, Arbitraries.just("\n\n")), Tuple.of(1, Arbitraries.just("\n  ")));
        var texts = Combinators.combine(words, separators)
                .as((word, separator) -> word + separator)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
        return formatted(texts, WORD);
    }

    @Provide
    Arbitrary<FormattedText> wildMessages() {
        return formatted(new MarkdownPropertyTest().texts().map(RoundTripPropertyTest::asTelegramHoldsIt), CHARACTER);
    }

    /** What no text that came from Telegram has: see {@code clean_input_string} in TDLib's misc.cpp. */
    private static String asTelegramHoldsIt(String text) {
        return VisibleText.of(
                text.replace("\r", "").replaceAll("[\u2028-\u202E]", "").replaceAll("[\\x00-\\x09\\x0B-\\x1F]", " "));
    }

    private static Arbitrary<FormattedText> formatted(Arbitrary<String> texts, Pattern unit) {
        var ranges = Combinators.combine(
                Arbitraries.integers().between(0, 19), Arbitraries.integers().between(0, 3), Arbitraries.of(INLINE));
        var blocks = Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 2), Arbitraries.of(BLOCKS));
        return Combinators.combine(
                        texts,
                        ranges.as(Range::new).list().ofMaxSize(5),
                        blocks.as(Range::new).list().ofMaxSize(2))
                .as((text, inline, block) -> {
                    var entities = new ArrayList<TextEntity>();
                    block.forEach(range -> range.addTo(entities, text, LINE));
                    inline.forEach(range -> range.addTo(entities, text, unit));
                    return LegalEntities.of(text, entities);
                });
    }

    /** An entity over some of a text's words or lines. */
    private record Range(int first, int more, TextEntityType type) {
        void addTo(List<TextEntity> entities, String text, Pattern unit) {
            var units = unit.matcher(text).results().toList();
            if (!units.isEmpty()) {
                int start = first % units.size();
                int end = Math.min(start + more, units.size() - 1);
                int offset = units.get(start).start();
                entities.add(new TextEntity(offset, units.get(end).end() - offset, type));
            }
        }
    }

    private static String markdown(FormattedText text) throws IOException {
        var out = new StringBuilder();
        new MarkdownDocument(out).write(new Block.Body(text));
        return out.toString();
    }
}
