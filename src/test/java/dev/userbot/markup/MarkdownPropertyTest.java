package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a user writes, a reader of the Markdown sees that text and nothing but that text. */
class MarkdownPropertyTest {
    private static final List<TextEntityType> INLINE = List.of(
            new TextEntityTypeBold(),
            new TextEntityTypeItalic(),
            new TextEntityTypeUnderline(),
            new TextEntityTypeStrikethrough(),
            new TextEntityTypeSpoiler(),
            new TextEntityTypeCode(),
            new TextEntityTypeUrl(),
            new TextEntityTypeEmailAddress(),
            new TextEntityTypeTextUrl("https://example.org/a?b=(c)&copy;<d>"),
            new TextEntityTypeTextUrl("javascript:alert(1)"),
            new TextEntityTypeMentionName(42),
            new TextEntityTypeCustomEmoji(7));
    private static final List<TextEntityType> ANY = java.util.stream.Stream.concat(
                    INLINE.stream(),
                    java.util.stream.Stream.<TextEntityType>of(
                            new TextEntityTypePre(),
                            new TextEntityTypePreCode("c++ `evil`\n# x"),
                            new TextEntityTypeBlockQuote()))
            .toList();

    @Property(tries = 5_000)
    void linesReadBackExactly(@ForAll("inlineTexts") FormattedText text) throws IOException {
        var parsed = ParsedMarkdown.of(markdown(text));
        assertThat(parsed.structure()).as("only paragraphs").matches("(?:Paragraph )*");
        assertThat(ParsedMarkdown.comparable(parsed.shown()))
                .as(markdown(text))
                .isEqualTo(ParsedMarkdown.comparable(text.text()));
    }

    @Property(tries = 5_000)
    void noCharacterIsLostOrAddedByQuotesAndCodeBlocks(@ForAll("anyTexts") FormattedText text) throws IOException {
        var parsed = ParsedMarkdown.of(markdown(text));
        assertThat(parsed.structure()).matches("(?:(?:Paragraph|BlockQuote|FencedCodeBlock) )*");
        assertThat(withoutSpace(parsed.shown()))
                .as(markdown(text))
                .isEqualTo(withoutSpace(VisibleText.of(text.text())));
    }

    @Property(tries = 2_000)
    void aLineOfADocumentShowsItsPieces(
            @ForAll("texts") String first,
            @ForAll("texts") String second,
            @ForAll("texts") String third,
            @ForAll("texts") String fourth)
            throws IOException {
        var markdown = markdown(new Block.Paragraph(
                new Inline.Strong(first),
                new Inline.Bracketed("x" + second),
                new Inline.Plain(third),
                new Inline.Link(fourth, "https://example.org")));
        var parsed = ParsedMarkdown.of(markdown);
        assertThat(parsed.structure()).matches("(?:Paragraph )?");
        assertThat(withoutSpace(parsed.shown()))
                .as(markdown)
                .isEqualTo(withoutSpace(VisibleText.of(first)
                        + "[x"
                        + VisibleText.of(second)
                        + "]"
                        + VisibleText.of(third)
                        + VisibleText.of(fourth)));
    }

    @Property(tries = 5_000)
    void headingsQuotesAndListsHoldOnlyTheirText(@ForAll("texts") String text) throws IOException {
        var expected = withoutSpace(VisibleText.of(text));
        var plain = new Inline.Plain(text);
        for (var block : List.of(
                new Block.Heading(2, text),
                new Block.Quote(new Block.Paragraph(plain)),
                new Block.Bullets(List.of(List.of(plain), List.of(plain))))) {
            var parsed = ParsedMarkdown.of(markdown(block));
            assertThat(parsed.structure())
                    .matches("(?:Heading |BlockQuote Paragraph |BulletList (ListItem Paragraph )+)?");
            assertThat(withoutSpace(parsed.shown()))
                    .isEqualTo(block instanceof Block.Bullets ? expected + expected : expected);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var alphabet = Arbitraries.strings()
                .withChars("ab1 .)(*_`~#>-+=|&;:!<>[]\\/\"'\n\t\r\u00A0\u0000\u0007\u0085\u2028яé你")
                .withChars('\uD83D', '\uDE00')
                .ofMaxLength(14);
        var markup = Arbitraries.of(
                        "<script>alert(1)</script>",
                        "&amp;",
                        "&#35;",
                        "```",
                        "~~~",
                        "# ",
                        "1. ",
                        "- ",
                        "+ ",
                        "---",
                        "===",
                        "    ",
                        "|-|",
                        "<http://a.b>",
                        "[a](b)",
                        "![a](b)",
                        "[a]: b",
                        "**",
                        "__",
                        "~~",
                        "||",
                        "▒",
                        "▒▒",
                        "<ins>",
                        "</u>",
                        "\n",
                        "\n\n",
                        "\\",
                        "a",
                        " ",
                        "😀",
                        "👨‍👩‍👧",
                        "https://a.b/c_d",
                        "x@y.zz",
                        "<!--",
                        "> ",
                        "\uD800",
                        "a|b\n-|-",
                        "(",
                        ":-:",
                        "_",
                        "*")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(alphabet, markup, Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<FormattedText> inlineTexts() {
        return formatted(INLINE).map(MarkdownPropertyTest::withoutSpoilerMarks);
    }

    @Provide
    Arbitrary<FormattedText> anyTexts() {
        return formatted(ANY)
                .map(MarkdownPropertyTest::withoutSpoilerMarks)
                .filter(text ->
                        text.entities().stream().noneMatch(entity -> entity.type() instanceof TextEntityTypeSpoiler));
    }

    /** What is shown has marks of ours; {@link RoundTripPropertyTest} tells them from those that users wrote. */
    private static FormattedText withoutSpoilerMarks(FormattedText text) {
        return new FormattedText(text.text().replace("▒", ""), text.entities());
    }

    private Arbitrary<FormattedText> formatted(List<TextEntityType> types) {
        var entity = Combinators.combine(
                        Arbitraries.integers().between(-1, 24),
                        Arbitraries.integers().between(-1, 24),
                        Arbitraries.of(types))
                .as(TextEntity::new);
        return Combinators.combine(texts(), entity.list().ofMaxSize(6)).as(FormattedText::new);
    }

    private static String markdown(FormattedText text) throws IOException {
        return markdown(new Block.Body(text));
    }

    private static String markdown(Block block) throws IOException {
        var out = new StringBuilder();
        new MarkdownDocument(out).write(block);
        return out.toString();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
