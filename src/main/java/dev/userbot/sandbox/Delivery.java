package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;
import java.util.Optional;

/**
 * A message that an account sent and that came through.
 *
 * @param from the user of the account
 * @param to whom: a user, or a chat that everybody in it reads
 * @param message the protocol's {@code message} as it was when it went out
 */
public record Delivery(long from, PeerId to, TlObject message) {
    public int id() {
        return message.intValue("id");
    }

    /** When, in seconds since 1970. */
    public int date() {
        return message.intValue("date");
    }

    /** The text, or the caption. */
    public String text() {
        return message.string("message");
    }

    /** The {@code messageEntity…} objects of the text, by offset. */
    public List<TlObject> entities() {
        return message.objects("entities");
    }

    /** The {@code messageMedia…}. */
    public Optional<TlObject> media() {
        return message.object("media");
    }

    /** The id of the file in it, by which the world knows its bytes. */
    public Optional<Long> fileId() {
        return media().flatMap(media -> media.object("document").or(() -> media.object("photo")))
                .map(file -> file.longValue("id"));
    }

    /** The id of the message that it answers, in the chat of who sent it. */
    public Optional<Integer> replyTo() {
        return message.object("reply_to").map(reply -> reply.intValue("reply_to_msg_id"));
    }

    /** Which messages came as one album. */
    public Optional<Long> album() {
        return message.has("grouped_id") ? Optional.of(message.longValue("grouped_id")) : Optional.empty();
    }

    public boolean isSilent() {
        return message.flag("silent");
    }

    /** Whether it had waited for its time before. */
    public boolean wasScheduled() {
        return message.flag("from_scheduled");
    }
}
