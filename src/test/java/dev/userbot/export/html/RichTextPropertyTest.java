package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.markup.VisibleText;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeHashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeItalic;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePhoneNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeSpoiler;
import dev.userbot.td.api.TextEntityType.TextEntityTypeStrikethrough;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUnderline;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Whatever is written and however it is formatted: the HTML is well-formed, shows the text itself, and can do nothing. */
class RichTextPropertyTest {
    private static final Set<String> ELEMENTS =
            Set.of("div", "a", "strong", "em", "u", "s", "code", "pre", "blockquote", "label", "input", "span");

    @Property
    void theVisibleTextIsTheTextAndNothingElseGetsIn(
            @ForAll("texts") String text, @ForAll("entities") List<TextEntity> entities) {
        var output = new StringOutput();
        new RichText(new FormattedText(text, entities)).writeTo(output);
        var parser = Parser.htmlParser().setTrackErrors(10);
        var document = Jsoup.parse("<!doctype html><div>" + output + "</div>", "", parser);
        var shown = document.body().child(0);
        assertThat(shown.wholeText()).isEqualTo(VisibleText.of(text));
        assertThat(parser.getErrors()).as("%s", output).isEmpty();
        assertThat(document.body().childrenSize()).isEqualTo(1);
        for (var element : shown.getAllElements()) {
            assertThat(ELEMENTS).contains(element.tagName());
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        assertThat(shown.select("a").eachAttr("href")).allMatch(link -> link.matches("(?s)(https?|tg|mailto|tel):.*"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("ab \n\r\t\"'<>/&;=!-#@+1\u0000\u000B\u001F\u007F\u0085\u2028\uFEFF")
                        .withChars('\uD83D', '\uDE00')
                        .ofMaxLength(25),
                Arbitraries.of(
                                "</div>",
                                "<script>alert(1)</script>",
                                "<img src=x onerror=alert(1)>",
                                "javascript:alert(1)",
                                "&amp;",
                                "&lt;b",
                                "\n",
                                "</code></pre>",
                                "http://a.b/?q=\"'",
                                "]]>",
                                "<!--")
                        .list()
                        .ofMaxSize(4)
                        .map(pieces -> String.join("", pieces)));
    }

    @Provide
    Arbitrary<List<TextEntity>> entities() {
        Arbitrary<TextEntityType> types = Arbitraries.of(
                new TextEntityTypeBold(),
                new TextEntityTypeItalic(),
                new TextEntityTypeUnderline(),
                new TextEntityTypeStrikethrough(),
                new TextEntityTypeSpoiler(),
                new TextEntityTypeCode(),
                new TextEntityTypePre(),
                new TextEntityTypePreCode("java"),
                new TextEntityTypePreCode("\"><script>alert(1)</script>"),
                new TextEntityTypeBlockQuote(),
                new TextEntityTypeExpandableBlockQuote(),
                new TextEntityTypeTextUrl("https://example.org/?a=1&b=\"<>'"),
                new TextEntityTypeTextUrl("javascript:alert(1)"),
                new TextEntityTypeTextUrl(" JavaScript\n:alert(1)"),
                new TextEntityTypeTextUrl("data:text/html,<script>alert(1)</script>"),
                new TextEntityTypeTextUrl("file:///etc/passwd"),
                new TextEntityTypeUrl(),
                new TextEntityTypeEmailAddress(),
                new TextEntityTypePhoneNumber(),
                new TextEntityTypeMention(),
                new TextEntityTypeMentionName(7),
                new TextEntityTypeHashtag(),
                new TextEntityTypeCustomEmoji(5));
        var numbers = Arbitraries.integers().between(-2, 30);
        return Combinators.combine(numbers, numbers, types)
                .as(TextEntity::new)
                .list()
                .ofMaxSize(7);
    }
}
