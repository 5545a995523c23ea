package dev.userbot.export.html;

import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBankCardNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBotCommand;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCode;
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
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The HTML around a piece of text. Two layers are the same only if they are one object. */
final class Layer {
    /** Which layer stands within which, outermost first: each may hold the following ones and none of those before. */
    enum Nesting {
        QUOTE,
        PRE,
        SPOILER,
        LINK,
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKETHROUGH,
        CODE
    }

    private static final Layer TAG = new Layer(Nesting.LINK, "<span class=\"tag\">", "</span>");

    /** Styles of which one more makes no difference; what they cover together is one element. */
    private static final Map<Class<?>, Layer> STYLES = Map.ofEntries(
            Map.entry(
                    TextEntityTypeSpoiler.class,
                    new Layer(
                            Nesting.SPOILER,
                            "<label class=\"spoiler\"><input type=\"checkbox\" aria-label=\"Show spoiler\"><span>",
                            "</span></label>")),
            Map.entry(TextEntityTypeBold.class, new Layer(Nesting.BOLD, "<strong>", "</strong>")),
            Map.entry(TextEntityTypeItalic.class, new Layer(Nesting.ITALIC, "<em>", "</em>")),
            Map.entry(TextEntityTypeUnderline.class, new Layer(Nesting.UNDERLINE, "<u>", "</u>")),
            Map.entry(TextEntityTypeStrikethrough.class, new Layer(Nesting.STRIKETHROUGH, "<s>", "</s>")),
            Map.entry(TextEntityTypeCode.class, new Layer(Nesting.CODE, "<code>", "</code>")),
            Map.entry(TextEntityTypeHashtag.class, TAG),
            Map.entry(TextEntityTypeCashtag.class, TAG),
            Map.entry(TextEntityTypeBotCommand.class, TAG),
            Map.entry(TextEntityTypeBankCardNumber.class, TAG));

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]{1,40}");

    final Nesting nesting;
    final String open;
    final String close;

    private Layer(Nesting nesting, String open, String close) {
        this.nesting = nesting;
        this.open = open;
        this.close = close;
    }

    /**
     * What an entity puts around its text, if anything.
     *
     * @param covered the text in the entity
     */
    static Optional<Layer> of(TextEntity entity, String covered) {
        var style = STYLES.get(entity.type().getClass());
        return style == null ? block(entity).or(() -> link(entity, covered)) : Optional.of(style);
    }

    private static Optional<Layer> block(TextEntity entity) {
        var type = entity.type();
        if (type instanceof TextEntityTypeBlockQuote) {
            return Optional.of(new Layer(Nesting.QUOTE, "<blockquote>", "</blockquote>"));
        }
        if (type instanceof TextEntityTypeExpandableBlockQuote) {
            return Optional.of(new Layer(
                    Nesting.QUOTE,
                    "<blockquote class=\"expandable\"><input type=\"checkbox\" aria-label=\"Show the whole quote\">",
                    "</blockquote>"));
        }
        if (type instanceof TextEntityTypePre) {
            return Optional.of(pre("<pre><code>"));
        }
        if (type instanceof TextEntityTypePreCode code) {
            return Optional.of(
                    LANGUAGE.matcher(code.language()).matches()
                            ? pre("<pre data-language=\"" + code.language() + "\"><code class=\"language-"
                                    + code.language() + "\">")
                            : pre("<pre><code>"));
        }
        return Optional.empty();
    }

    private static Layer pre(String open) {
        return new Layer(Nesting.PRE, open, "</code></pre>");
    }

    private static Optional<Layer> link(TextEntity entity, String covered) {
        return address(entity, covered)
                .map(address -> new Layer(
                        Nesting.LINK, "<a href=\"" + attribute(address) + "\" rel=\"noopener noreferrer\">", "</a>"));
    }

    private static Optional<String> address(TextEntity entity, String covered) {
        var type = entity.type();
        if (type instanceof TextEntityTypeTextUrl textUrl) {
            return Links.to(textUrl.url());
        }
        if (type instanceof TextEntityTypeUrl) {
            return Links.to(covered);
        }
        if (type instanceof TextEntityTypeEmailAddress) {
            return Links.to("mailto:" + covered);
        }
        if (type instanceof TextEntityTypePhoneNumber) {
            return Links.toPhone(covered);
        }
        if (type instanceof TextEntityTypeMention) {
            return Links.toMention(covered);
        }
        return type instanceof TextEntityTypeMentionName mention
                ? Optional.of(Links.toUser(mention.userId()))
                : Optional.empty();
    }

    private static String attribute(String value) {
        var escaped = new StringOutput();
        Escape.htmlAttribute(value, escaped);
        return escaped.toString();
    }
}
