package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plain words with a photo now and then, one message a minute without gaps; computed when they are read.
 *
 * @param size how many messages
 * @param every so many messages there is a photo, and that the last of them
 * @param photos oldest first
 */
record LongTalk(PeerId peer, PeerId sender, int size, int every, Instant beginning, List<SentFile> photos)
        implements History {
    private static final int SECONDS_BETWEEN = 60;

    static LongTalk of(
            PeerId peer,
            PeerId sender,
            int size,
            int every,
            Instant beginning,
            Function<Instant, FileMaker.Made> photo) {
        var photos = new ArrayList<SentFile>();
        for (int id = every; id <= size; id += every) {
            var made = photo.apply(date(beginning, id));
            photos.add(new SentFile(peer, id, FileKind.PHOTO, Optional.empty(), "", 0, made.file(), made.media()));
        }
        return new LongTalk(peer, sender, size, every, beginning, List.copyOf(photos));
    }

    @Override
    public int idAt(int index) {
        return index + 1;
    }

    @Override
    public TlObject at(int index) {
        int id = idAt(index);
        boolean photo = id % every == 0;
        return TlObject.of(
                "message",
                "id",
                id,
                "from_id",
                sender.toTl(),
                "peer_id",
                peer.toTl(),
                "date",
                (int) date(beginning, id).getEpochSecond(),
                "message",
                photo ? "" : "Message " + id + " of " + size + ", without a picture.",
                "media",
                photo ? photos.get(id / every - 1).media() : null);
    }

    private static Instant date(Instant beginning, int id) {
        return beginning.plusSeconds((long) id * SECONDS_BETWEEN);
    }
}
