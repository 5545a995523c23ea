package dev.userbot.send;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ServerMessageId;

/** What names the message that is answered. */
public sealed interface ReplyRef {
    /** By its link. */
    record Link(String url) implements ReplyRef {}

    /** By TDLib's id. */
    record Id(long messageId) implements ReplyRef {
        /** A typed one is a number in the chat, as links and exports have it, unless it is too high for that. */
        static Id typed(long number) {
            return new Id(number <= Integer.MAX_VALUE ? ServerMessageId.tdlibId(number) : number);
        }
    }

    /**
     * Tells links from numbers.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it is neither
     */
    static ReplyRef parse(String text) {
        var typed = text.strip();
        if (typed.matches("[1-9][0-9]{0,17}")) {
            return Id.typed(Long.parseLong(typed));
        }
        if (typed.matches("(?i)(https?://)?(t\\.me|telegram\\.(me|dog))/\\S+|tg:\\S+")) {
            return new Link(typed);
        }
        throw new UserbotException(
                Failure.USAGE,
                "--reply-to: '%s' names no message. Copy its link in Telegram, or give its number.".formatted(typed));
    }
}
