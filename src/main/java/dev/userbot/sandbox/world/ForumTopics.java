package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;

/** The protocol's {@code forumTopic}s. */
public final class ForumTopics {
    /** The colour of a topic's icon, if nobody chose another. */
    public static final int BLUE = 0x6FB9F0;

    private ForumTopics() {}

    /**
     * A topic in which everything is read.
     *
     * @param id of the message that began it; 1 for General
     */
    public static TlObject topic(PeerId forum, int id, String title, Instant date, Person creator) {
        return TlObject.of(
                "forumTopic",
                "id",
                id,
                "date",
                (int) date.getEpochSecond(),
                "peer",
                forum.toTl(),
                "title",
                title,
                "icon_color",
                BLUE,
                "top_message",
                id,
                "read_inbox_max_id",
                0,
                "read_outbox_max_id",
                0,
                "unread_count",
                0,
                "unread_mentions_count",
                0,
                "unread_reactions_count",
                0,
                "unread_poll_votes_count",
                0,
                "from_id",
                creator.peer().toTl(),
                "notify_settings",
                TlObject.of("peerNotifySettings"));
    }
}
