package dev.userbot.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.SyntheticWorld;
import dev.userbot.td.api.SearchPublicChat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a server that takes 50 ms for every request, when a long chat is read, then several ranges are under way. */
class SeveralRangesIT {
    private static final int MESSAGES = 10_000;

    /** What one loop, oldest message first, needs for so many messages (measured: 102 to 103). */
    private static final int REQUESTS_OF_ONE_LOOP = 103;

    @TempDir
    Path folder;

    @Test
    void theRoundTripIsHiddenWithHardlyMoreRequests() throws Exception {
        try (var telegram = new OfflineTelegram(folder, SyntheticWorld.of("longchat", MESSAGES, "9996600001"));
                var user = telegram.logsIn();
                var archive = Archive.open(folder.resolve("archive.db"))) {
            var chat = user.client().call(new SearchPublicChat("longchat")).id();
            telegram.sandbox().requests().clear();
            telegram.sandbox().faults().add("delay:messages.getHistory:50ms");

            new HistorySync(user.client(), archive, Duration.ofMinutes(1), Clock.systemUTC(), Sleeper.REAL)
                    .sync(HistoryRequest.of(chat), SyncListener.NONE);

            assertThat(archive.messages().span(chat, MessageSelection.ALL).count())
                    .isEqualTo(MESSAGES);
            var requests = telegram.sandbox().requests();
            assertThat(requests.count("messages.getHistory")).isBetween(100, REQUESTS_OF_ONE_LOOP * 105 / 100);
            assertThat(ranges(requests.of("messages.getHistory"))).isGreaterThanOrEqualTo(4);
        }
    }

    /** How many ascending runs of positions the requests are interleaved from. */
    private static long ranges(List<TlObject> requests) {
        var ends = new ArrayList<Integer>();
        for (var request : requests) {
            int position = request.intValue("offset_id");
            var before = ends.stream()
                    .filter(end -> end <= position && position - end <= 200)
                    .findFirst();
            before.ifPresent(ends::remove);
            ends.add(position);
        }
        return ends.size();
    }
}
