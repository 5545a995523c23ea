package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with its entities, put together from left to right. Offsets are UTF-16 units, as the protocol counts them.
 * Immutable: every method answers a longer text.
 */
public final class Text {
    private static final Text EMPTY = new Text("", List.of());

    private final String plain;
    private final List<TlObject> entities;

    private Text(String plain, List<TlObject> entities) {
        this.plain = plain;
        this.entities = entities;
    }

    /** A text that begins with plain words. */
    public static Text text(String plain) {
        return EMPTY.plain(plain);
    }

    /** The text without its formatting. */
    public String string() {
        return plain;
    }

    /** The {@code messageEntity…} objects, sorted by offset, the longer first. */
    public List<TlObject> entities() {
        return entities;
    }

    /** The protocol's {@code textWithEntities}. */
    public TlObject toTl() {
        return TlObject.of("textWithEntities", "text", plain, "entities", entities);
    }

    public Text plain(String more) {
        return new Text(plain + more, entities);
    }

    /** Appends another text with its own entities. */
    public Text then(Text more) {
        var joined = new ArrayList<>(entities);
        more.entities.forEach(entity -> joined.add(entity.with("offset", entity.intValue("offset") + plain.length())));
        return new Text(plain + more.plain, sorted(joined));
    }

    /**
     * Appends a text under an entity, which may itself have entities inside.
     *
     * @param constructor for example {@code messageEntityBold}
     * @param namesAndValues the further fields of the constructor
     */
    public Text entity(String constructor, Text inner, Object... namesAndValues) {
        var entity = TlObject.of(constructor, "offset", 0, "length", inner.plain.length());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entity = entity.with((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        var wrapped = new ArrayList<TlObject>();
        wrapped.add(entity);
        wrapped.addAll(inner.entities);
        return then(new Text(inner.plain, wrapped));
    }

    /** Lays an entity over words that stand there already; it may cross the border of others. */
    public Text withEntity(String constructor, int offset, int length) {
        var more = new ArrayList<>(entities);
        more.add(TlObject.of(constructor, "offset", offset, "length", length));
        return new Text(plain, sorted(more));
    }

    public Text bold(String words) {
        return bold(text(words));
    }

    public Text bold(Text inner) {
        return entity("messageEntityBold", inner);
    }

    public Text italic(String words) {
        return italic(text(words));
    }

    public Text italic(Text inner) {
        return entity("messageEntityItalic", inner);
    }

    public Text underline(Text inner) {
        return entity("messageEntityUnderline", inner);
    }

    public Text strike(Text inner) {
        return entity("messageEntityStrike", inner);
    }

    public Text spoiler(Text inner) {
        return entity("messageEntitySpoiler", inner);
    }

    public Text code(String code) {
        return entity("messageEntityCode", text(code));
    }

    /** A block of code; the language may be empty. */
    public Text pre(String language, String code) {
        return entity("messageEntityPre", text(code), "language", language);
    }

    public Text quote(Text inner) {
        return entity("messageEntityBlockquote", inner);
    }

    public Text expandableQuote(Text inner) {
        return entity("messageEntityBlockquote", inner, "collapsed", true);
    }

    /** Words that lead somewhere. */
    public Text link(String words, String url) {
        return entity("messageEntityTextUrl", text(words), "url", url);
    }

    /** An address that is written out. */
    public Text url(String url) {
        return entity("messageEntityUrl", text(url));
    }

    /** A username with its {@code @}. */
    public Text mention(String username) {
        return entity("messageEntityMention", text(username));
    }

    /** Words that stand for somebody who may have no username. */
    public Text mention(String words, Person person) {
        return entity("messageEntityMentionName", text(words), "user_id", person.id());
    }

    public Text hashtag(String tag) {
        return entity("messageEntityHashtag", text(tag));
    }

    /** An emoji that stands for a custom one. */
    public Text customEmoji(String emoji, long documentId) {
        return entity("messageEntityCustomEmoji", text(emoji), "document_id", documentId);
    }

    /** The order of the protocol, and what lies outside comes first. */
    private static List<TlObject> sorted(List<TlObject> entities) {
        return entities.stream()
                .sorted(Comparator.comparingInt((TlObject entity) -> entity.intValue("offset"))
                        .thenComparing(entity -> -entity.intValue("length")))
                .toList();
    }
}
