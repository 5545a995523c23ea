package dev.userbot.listen.rules;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.FoundChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.List;
import java.util.Optional;

/** A world of one shop, one backup, one Anna and whoever is named by a number. */
public final class FewChats implements ChatSource {
    public static final long SHOP = -1_001_500_000_001L;
    public static final long BACKUP = -1_001_500_000_002L;
    public static final long ANNA = 11;

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return choice.named();
    }

    @Override
    public FoundChat find(ChatRef ref) {
        if (ref instanceof ChatRef.Id id) {
            return new FoundChat(id.id(), "chat", Optional.empty());
        }
        if (ref instanceof ChatRef.Me) {
            return new FoundChat(1, "me", Optional.empty());
        }
        if (ref instanceof ChatRef.Username name && name.name().equals("shop")) {
            return new FoundChat(SHOP, "Shop", Optional.of("shop"));
        }
        if (ref instanceof ChatRef.Username name && name.name().equals("backup")) {
            return new FoundChat(BACKUP, "Backup", Optional.of("backup"));
        }
        throw new UserbotException(Failure.NOT_FOUND, "There is no such chat.\nLook at `userbot chats`.");
    }

    @Override
    public MessageSender sender(ChatRef ref) {
        if (ref instanceof ChatRef.Id id) {
            return new MessageSenderUser(id.id());
        }
        if (ref instanceof ChatRef.Username name && name.name().equals("anna")) {
            return new MessageSenderUser(ANNA);
        }
        throw new UserbotException(Failure.NOT_FOUND, "--from: nobody of this name is stored.");
    }
}
