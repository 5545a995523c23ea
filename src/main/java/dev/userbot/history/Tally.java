package dev.userbot.history;

import dev.userbot.archive.IdRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a run did so far, over all chats that it read. For one thread. */
final class Tally {
    private final List<IdRange> withheld = new ArrayList<>();
    private final Set<ChatPart> inaccessible = EnumSet.noneOf(ChatPart.class);
    private long stored;
    private long changed;
    private long deleted;

    long stored() {
        return stored;
    }

    void stored(int messages) {
        stored += messages;
    }

    void changed(long messages) {
        changed += messages;
    }

    void deleted(long messages) {
        deleted += messages;
    }

    void withheld(List<IdRange> ids) {
        withheld.addAll(ids);
    }

    void inaccessible(ChatPart part) {
        inaccessible.add(part);
    }

    SyncResult result(long chatId) {
        var ranges = withheld.stream()
                .sorted(Comparator.comparingLong(IdRange::first))
                .toList();
        return new SyncResult(chatId, stored, ranges, changed, deleted, inaccessible);
    }
}
