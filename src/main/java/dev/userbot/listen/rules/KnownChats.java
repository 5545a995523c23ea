package dev.userbot.listen.rules;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.FoundChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Those who are stored; everybody else is somebody of whom no message is stored, which is all that a trial needs to know. */
public final class KnownChats implements ChatSource {
    private static final long NOBODY = Long.MIN_VALUE;

    private final ChatSource stored;

    public KnownChats(ChatSource stored) {
        this.stored = stored;
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return stored.choose(choice);
    }

    @Override
    public FoundChat find(ChatRef ref) {
        return known(() -> stored.find(ref)).orElseGet(() -> new FoundChat(NOBODY, "", Optional.empty()));
    }

    @Override
    public MessageSender sender(ChatRef ref) {
        return known(() -> stored.sender(ref)).orElseGet(() -> new MessageSenderChat(NOBODY));
    }

    private static <T> Optional<T> known(Supplier<T> search) {
        try {
            return Optional.of(search.get());
        } catch (UserbotException e) {
            if (e.failure() != Failure.NOT_FOUND) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
