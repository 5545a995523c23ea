package dev.userbot.send;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Somebody who sends: a Telegram, an archive, and the options of the next command. */
final class SendingWorld implements AutoCloseable {
    static final long ANNA = 5;
    static final long BORIS = 6;

    final FakeTelegram telegram = new FakeTelegram().with(ANNA, "Anna").with(BORIS, "Boris");
    final List<Duration> pauses = new ArrayList<>();
    final Archive archive;
    FakeTdlib tdlib;
    MessageDraft draft = text("Hello");
    SendTime time = new SendTime.Now();
    ZoneId zone = ZoneOffset.UTC;
    Optional<String> key = Optional.empty();
    SendLimits limits = new SendLimits(50, 100, Duration.ofSeconds(3), Duration.ofMinutes(5));
    Optional<List<Addressee.Named>> allowed = Optional.empty();

    /** A clock on which a minute passes whenever somebody looks at it, so that silence does not last. */
    private static final class SilentClock extends Clock {
        private Instant now = FakeTelegram.START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(60);
            return now;
        }
    }

    SendingWorld(Path folder) {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    static MessageDraft text(String text) {
        return new MessageDraft(text, MessageDraft.TextForm.PLAIN, true, false, true, List.of());
    }

    /** What a new run of the program can do. */
    record Run(SendService sends, ScheduledMessages scheduled, RecurringSends recurring) {}

    /** A new run of the program. */
    Run run() {
        tdlib = telegram.start();
        var updates = OutgoingUpdates.of(tdlib);
        tdlib.run();
        var chats = new ChatDirectory(tdlib);
        var sends = new SendService(
                tdlib, updates, chats, archive, new SilentClock(), pauses::add, RandomGenerator.of("L64X128MixRandom"));
        var scheduled = new ScheduledMessages(sends, chats, archive);
        return new Run(sends, scheduled, new RecurringSends(sends, scheduled, archive.recurrences()));
    }

    SendRequest request(String... to) {
        return new SendRequest(
                Arrays.stream(to).map(Addressee::parse).toList(),
                draft,
                new SendOptions(false, Optional.empty(), Optional.empty()),
                time,
                zone,
                limits,
                key,
                allowed);
    }

    /** Plans and delivers in a new run. */
    SendSummary send(String... to) {
        var service = run().sends();
        return service.deliver(service.plan(request(to)), SendProgress.NONE);
    }

    @Override
    public void close() {
        archive.close();
    }
}
