package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import java.util.List;

/** Finds what a user named: in Telegram, or in what is stored. */
public interface ChatSource {
    /**
     * The chats that are meant; those that are named are not looked for yet.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is no such folder
     */
    List<ChosenChat> choose(ChatChoice choice);

    /**
     * The chat that is meant.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is none, or several
     */
    FoundChat find(ChatRef ref);

    /**
     * The user or chat whose messages are meant.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is nobody of that name, or several
     */
    MessageSender sender(ChatRef ref);
}
