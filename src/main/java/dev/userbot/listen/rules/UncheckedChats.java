package dev.userbot.listen.rules;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.FoundChat;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.List;
import java.util.Optional;

/** Takes it that everybody who is named exists, for a look at the form of a file alone. */
public final class UncheckedChats implements ChatSource {
    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return choice.named();
    }

    @Override
    public FoundChat find(ChatRef ref) {
        return new FoundChat(0, "", Optional.empty());
    }

    @Override
    public MessageSender sender(ChatRef ref) {
        return new MessageSenderUser(0);
    }
}
