package dev.userbot.export.html;

import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sets messages under their days, groups those of one sender and joins albums. Remembers only what is open. */
final class Timeline {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** Telegram's limit; what claims to be a larger album is cut into several. */
    private static final int LARGEST_ALBUM = 10;

    private final Bubbles bubbles;
    private final Moments moments;
    private final Function<Message, String> topicOf;
    private final Consumer<Entry> sink;
    private final List<ExportedMessage> album = new ArrayList<>();
    private Optional<Turn> turn = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    /**
     * An empty timeline.
     *
     * @param topicOf names the topic of a message; empty where it need not be named
     */
    Timeline(Bubbles bubbles, Moments moments, Function<Message, String> topicOf, Consumer<Entry> sink) {
        this.bubbles = bubbles;
        this.moments = moments;
        this.topicOf = topicOf;
        this.sink = sink;
    }

    /** Hands all entries of these messages to the sink. */
    void write(Iterator<ExportedMessage> messages) {
        messages.forEachRemaining(this::add);
        flush();
    }

    private void add(ExportedMessage exported) {
        if (!album.isEmpty()
                && (album.size() == LARGEST_ALBUM || !belong(album.get(0).message(), exported.message()))) {
            flush();
        }
        album.add(exported);
        if (exported.message().mediaAlbumId() == 0) {
            flush();
        }
    }

    private static boolean belong(Message first, Message message) {
        return first.mediaAlbumId() == message.mediaAlbumId()
                && first.senderId().equals(message.senderId());
    }

    private void flush() {
        if (album.isEmpty()) {
            return;
        }
        var messages = List.copyOf(album);
        album.clear();
        var first = messages.get(0);
        startDay(first.message());
        var event = bubbles.event(first);
        if (event.isPresent()) {
            sink.accept(event.get());
            turn = Optional.empty();
            return;
        }
        var current = new Turn(first.message(), topicOf.apply(first.message()));
        boolean startsTurn = turn.filter(current::continues).isEmpty();
        boolean changesTopic =
                turn.map(Turn::topic).filter(current.topic()::equals).isEmpty();
        sink.accept(bubbles.bubble(messages, startsTurn, startsTurn && changesTopic ? current.topic() : ""));
        turn = Optional.of(current);
    }

    private void startDay(Message message) {
        var date = moments.day(message.date());
        if (day.filter(date::equals).isEmpty()) {
            sink.accept(moments.day(date));
            turn = Optional.empty();
        }
        day = Optional.of(date);
    }

    /** Whose words these are, and when they were said. */
    private record Turn(MessageSender sender, String signature, long viaBotUserId, int unixTime, String topic) {
        Turn(Message message, String topic) {
            this(message.senderId(), message.authorSignature(), message.viaBotUserId(), message.date(), topic);
        }

        boolean continues(Turn before) {
            return sender.equals(before.sender)
                    && signature.equals(before.signature)
                    && viaBotUserId == before.viaBotUserId
                    && topic.equals(before.topic)
                    && unixTime - before.unixTime <= LONGEST_PAUSE.toSeconds();
        }
    }
}
