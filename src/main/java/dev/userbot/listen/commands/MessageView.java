package dev.userbot.listen.commands;

import dev.userbot.history.Sleeper;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.EditMessageText;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.LinkPreviewOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows how a command goes on in the message that it was typed in. For one thread at a time. */
final class MessageView {
    /** Telegram limits how often a message is edited. */
    private static final Duration BETWEEN_EDITS = Duration.ofSeconds(3);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** message_length_max of core.telegram.org/api/config, in UTF-16 units. */
    private static final int LONGEST = 4_096;

    private static final String CUT = "\n\u2026";

    private final TdClient td;
    private final ChatMessage message;
    private final Clock clock;
    private final Sleeper sleeper;
    private Instant next = Instant.EPOCH;
    private String shown = "";

    MessageView(TdClient td, ChatMessage message, Clock clock, Sleeper sleeper) {
        this.td = td;
        this.message = message;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Shows a step, unless the last one is too new. Whether it can be shown does not matter. */
    void progress(String text) {
        var now = clock.instant();
        if (text.isBlank() || text.equals(shown) || now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN_EDITS);
        shown = text;
        var unused = td.send(edit(FormattedText.plain(text)));
    }

    /**
     * Shows the end.
     *
     * @throws dev.userbot.td.UserbotException if Telegram does not take it, other than because the message is gone or too old
     */
    void result(FormattedText text) throws InterruptedException {
        var edit = edit(cut(text));
        try {
            td.call(edit);
        } catch (TdException e) {
            var pause = e.retryAfter().filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0);
            if (e.kind() == TdException.Kind.RATE_LIMITED && pause.isPresent()) {
                sleeper.sleep(pause.get());
                td.call(edit);
            } else if (!isPointless(e)) {
                throw e;
            }
        }
    }

    /** The owner deleted it, or it says that already, or it cannot be edited any more: nobody waits for the result there. */
    private static boolean isPointless(TdException cause) {
        return cause.kind() == TdException.Kind.NOT_FOUND || cause.code() == 400;
    }

    private EditMessageText edit(FormattedText text) {
        return new EditMessageText(
                message.message().chatId(),
                message.message().id(),
                new InputMessageText(text, Optional.of(new LinkPreviewOptions(true)), false));
    }

    private static FormattedText cut(FormattedText text) {
        if (text.text().length() <= LONGEST) {
            return text;
        }
        var end = LONGEST - CUT.length();
        if (Character.isHighSurrogate(text.text().charAt(end - 1))) {
            end--;
        }
        var last = end;
        return new FormattedText(
                text.text().substring(0, end) + CUT,
                text.entities().stream()
                        .filter(entity -> entity.offset() < last)
                        .map(entity -> entity.until(last))
                        .toList());
    }
}
