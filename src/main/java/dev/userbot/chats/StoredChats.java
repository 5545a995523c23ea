package dev.userbot.chats;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import java.util.ArrayList;
import java.util.List;

/** Chats among those that are stored: the source of an export without Telegram. */
public final class StoredChats implements ChatSource {
    private final ArchivedChats chats;
    private final ArchivedSenders senders;

    public StoredChats(Archive archive) {
        this.chats = new ArchivedChats(archive);
        this.senders = new ArchivedSenders(archive.peers());
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        if (!choice.folders().isEmpty()) {
            throw new UserbotException(
                    Failure.USAGE, "Which chats are in a folder only Telegram knows: leave out --offline or --folder.");
        }
        var chosen = new ArrayList<>(choice.named());
        if (choice.all()) {
            chats.all(kind -> choice.kinds().isEmpty() || choice.kinds().contains(kind)).stream()
                    .map(chat -> new ChosenChat(
                            new ChatRef.Id(chat.id()), chat.chat().title()))
                    .filter(chat -> !chosen.contains(chat))
                    .forEach(chosen::add);
        }
        return List.copyOf(chosen);
    }

    @Override
    public FoundChat find(ChatRef ref) {
        return found(chats.find(ref));
    }

    private static FoundChat found(ArchivedChat chat) {
        return new FoundChat(chat.id(), chat.chat().title(), ArchivedChats.username(chat));
    }

    @Override
    public MessageSender sender(ChatRef ref) {
        return senders.get(ref);
    }
}
