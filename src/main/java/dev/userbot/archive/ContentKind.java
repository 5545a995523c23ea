package dev.userbot.archive;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a message is, as people ask for it. */
public enum ContentKind {
    /** Words alone, also a single emoji. */
    TEXT,
    PHOTO,
    VIDEO,
    /** A silent video that plays in a loop, TDLib's animation. */
    GIF,
    /** A piece of music or other sound file. */
    AUDIO,
    /** A voice note. */
    VOICE,
    /** A round video, TDLib's video note. */
    ROUND,
    /** A file of any other type. */
    DOCUMENT,
    STICKER,
    /** A poll or quiz. */
    POLL,
    /** A place, also a moving one and one with a name. */
    LOCATION,
    /** The name and phone number of a person. */
    CONTACT,
    /** Any content whose text or caption has a link, beside its own kind. */
    LINK,
    /** What Telegram tells about the chat, in the place of a message. */
    SERVICE,
    /** Everything else that somebody sent: dice, games, stories, checklists, invoices, giveaways, and what this version of the program does not know. */
    OTHER;

    /** The one kind of a content; never {@link #LINK}. */
    public static ContentKind of(MessageContent content) {
        return ContentClasses.kind(content.getClass()).orElse(OTHER);
    }

    /** The kind of a content, and {@link #LINK} if its text or caption has a link. */
    public static Set<ContentKind> allOf(MessageContent content) {
        var kinds = EnumSet.of(of(content));
        if (ContentText.written(content).filter(ContentKind::hasLink).isPresent()) {
            kinds.add(LINK);
        }
        return Collections.unmodifiableSet(kinds);
    }

    private static boolean hasLink(FormattedText text) {
        return text.entities().stream()
                .map(TextEntity::type)
                .anyMatch(type -> type instanceof TextEntityType.TextEntityTypeUrl
                        || type instanceof TextEntityType.TextEntityTypeTextUrl);
    }
}
