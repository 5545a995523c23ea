package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ChatFolderInfo;
import dev.userbot.td.api.ChatList.ChatListFolder;
import dev.userbot.td.api.GetCurrentState;
import dev.userbot.td.api.Update.UpdateChatFolders;
import java.util.List;
import java.util.stream.Collectors;

/** The account's folders of chats, by their names. */
final class ChatFolders {
    private final TdClient td;
    private final ChatLists lists;

    ChatFolders(TdClient td, ChatLists lists) {
        this.td = td;
        this.lists = lists;
    }

    /** Two folders may have the same name; the first in Telegram's order is meant. */
    ChatListFolder find(String name) {
        var all = all();
        return all.stream()
                .filter(folder -> name(folder).equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(folder -> new ChatListFolder(folder.id()))
                .orElseThrow(() -> notFound(name, all));
    }

    /** TDLib tells the folders in an update only; it repeats what it told on request. They come with the lists. */
    private List<ChatFolderInfo> all() {
        lists.load();
        return td.call(new GetCurrentState()).updates().stream()
                .filter(UpdateChatFolders.class::isInstance)
                .map(UpdateChatFolders.class::cast)
                .flatMap(update -> update.chatFolders().stream())
                .toList();
    }

    private static UserbotException notFound(String name, List<ChatFolderInfo> all) {
        var known = all.isEmpty()
                ? "This account has no folders. Make one in Telegram."
                : "There are: " + all.stream().map(ChatFolders::name).collect(Collectors.joining(", ")) + ".";
        return new UserbotException(Failure.NOT_FOUND, "There is no chat folder \"" + name + "\". " + known);
    }

    private static String name(ChatFolderInfo folder) {
        return folder.name().text().text();
    }
}
