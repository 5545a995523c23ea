package dev.userbot.sandbox.world.traffic;

import dev.userbot.sandbox.world.PeerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a message that traffic brought.
 *
 * @param chat where it was said
 * @param id the server's
 * @param author who said it; of a channel's post, the channel
 * @param said when
 * @param versions every text that it ever had, the first one first
 * @param reaction the emoji that people reacted with last
 * @param deleted whether it was deleted for everybody
 */
public record SaidMessage(
        PeerId chat,
        int id,
        PeerId author,
        Instant said,
        List<String> versions,
        Optional<String> reaction,
        boolean deleted) {
    public SaidMessage {
        versions = List.copyOf(versions);
    }

    /** The text that it has now, or had when it was deleted. */
    public String text() {
        return versions.get(versions.size() - 1);
    }

    SaidMessage edited(String text) {
        var more = new ArrayList<>(versions);
        more.add(text);
        return new SaidMessage(chat, id, author, said, more, reaction, deleted);
    }

    SaidMessage reacted(String emoji) {
        return new SaidMessage(chat, id, author, said, versions, Optional.of(emoji), deleted);
    }

    SaidMessage gone() {
        return new SaidMessage(chat, id, author, said, versions, reaction, true);
    }
}
