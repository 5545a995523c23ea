package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import java.time.Instant;
import java.util.List;

/** Finds and lists the chats of the account. Never joins a chat. */
public final class ChatDirectory {
    private final ChatLists lists;
    private final ChatDescriptions descriptions;
    private final ChatFinder finder;
    private final ChatFolders folders;

    public ChatDirectory(TdClient td) {
        this.lists = new ChatLists(td);
        this.descriptions = new ChatDescriptions(td);
        this.finder = new ChatFinder(td, lists);
        this.folders = new ChatFolders(td, lists);
    }

    /**
     * The chat that the user means.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is none, this account cannot see it, or several
     *     chats have the title; with {@link Failure#USAGE} if a link leads to something that is not a chat
     * @throws TdException what else TDLib answered
     */
    public Chat resolve(ChatRef ref) {
        return finder.find(ref);
    }

    /** All chats of the main list and the archive, in Telegram's order, that the filter accepts. */
    public List<ListedChat> list(ChatFilter filter) {
        return lists.all().stream()
                .map(entry -> listed(entry.chat(), entry.archived()))
                .filter(filter::accepts)
                .toList();
    }

    /**
     * The chats of one of the account's folders, in its order. A folder that is defined by kinds of chats holds those of
     * this moment.
     *
     * @param name of the folder as Telegram shows it; its case does not matter
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is no such folder; its message names those that
     *     there are
     */
    public List<Chat> folder(String name) {
        return lists.in(folders.find(name));
    }

    /**
     * The chats in which messages wait to be sent, as far as TDLib knows: it learns of those that other apps scheduled when
     * it asks for a chat's details.
     */
    public List<Chat> withScheduledMessages() {
        return lists.all().stream()
                .map(ChatLists.Entry::chat)
                .filter(Chat::hasScheduledMessages)
                .toList();
    }

    private ListedChat listed(Chat chat, boolean archived) {
        var description = describe(chat);
        return new ListedChat(
                chat.id(),
                description.kind(),
                chat.title(),
                description.username(),
                chat.unreadCount(),
                chat.lastMessage().map(message -> Instant.ofEpochSecond(message.date())),
                archived);
    }

    /** Kind and public name of a chat, from what TDLib knows without asking Telegram. */
    public ChatDescription describe(Chat chat) {
        return descriptions.of(chat);
    }
}
