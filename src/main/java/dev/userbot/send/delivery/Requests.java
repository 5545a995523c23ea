package dev.userbot.send.delivery;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.ForwardMessages;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.SendMessage;
import dev.userbot.td.api.SendMessageAlbum;
import dev.userbot.td.api.TdFunction;
import java.util.List;
import java.util.Optional;

/** Requests that send one message or several. */
public final class Requests {
    private Requests() {}

    /**
     * Asks TDLib and waits for what it made of the request.
     *
     * @throws dev.userbot.td.TdException what TDLib answered; nothing was sent then
     */
    public static List<Message> messages(TdClient td, TdFunction<?> request) {
        if (request instanceof SendMessageAlbum album) {
            return td.call(album).messages();
        }
        if (request instanceof ForwardMessages forward) {
            return forwarded(td.call(forward).messages());
        }
        if (request instanceof SendMessage single) {
            return List.of(td.call(single));
        }
        throw new IllegalArgumentException(request.getClass().getSimpleName() + " sends nothing");
    }

    private static List<Message> forwarded(List<Message> messages) {
        if (messages.isEmpty() || messages.contains(null)) {
            throw new TdException(
                    TdException.Kind.REFUSED,
                    400,
                    "MESSAGE_NOT_FORWARDED",
                    Optional.empty(),
                    "Telegram does not let this message be sent on.");
        }
        return messages;
    }
}
