package dev.userbot.chats;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatList;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.LoadChats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account's main list of chats and its archive, loaded from Telegram completely before the first look. */
final class ChatLists {
    /** TDLib loads no more chats at once. */
    private static final int LOAD_LIMIT = 100;

    /** More chats than an account can have. */
    private static final int ALL = 1_000_000;

    private static final ChatList MAIN = new ChatList.ChatListMain();
    private static final ChatList ARCHIVE = new ChatList.ChatListArchive();

    private final TdClient td;
    private boolean loaded; // guarded by this

    ChatLists(TdClient td) {
        this.td = td;
    }

    /** A chat and the list it is in. */
    record Entry(Chat chat, boolean archived) {}

    /** Makes TDLib know every chat of the account; costs requests only the first time. */
    synchronized void load() {
        if (!loaded) {
            loadAll(MAIN);
            loadAll(ARCHIVE);
            loaded = true;
        }
    }

    /** TDLib tells the end of a list with an error 404. */
    private void loadAll(ChatList list) {
        try {
            while (true) {
                td.call(new LoadChats(Optional.of(list), LOAD_LIMIT));
            }
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.NOT_FOUND) {
                throw e;
            }
        }
    }

    /** Every chat once, in the order of the lists. */
    List<Entry> all() {
        load();
        var entries = new LinkedHashMap<Long, Entry>();
        add(entries, MAIN, false);
        add(entries, ARCHIVE, true);
        return List.copyOf(entries.values());
    }

    /** The chats of a folder in its order. */
    List<Chat> in(ChatList.ChatListFolder folder) {
        load();
        loadAll(folder);
        return td.call(new GetChats(Optional.of(folder), ALL)).chatIds().stream()
                .map(id -> td.call(new GetChat(id)))
                .toList();
    }

    private void add(Map<Long, Entry> entries, ChatList list, boolean archived) {
        var ids = td.call(new GetChats(Optional.of(list), ALL)).chatIds();
        for (var id : ids) {
            entries.putIfAbsent(id, new Entry(td.call(new GetChat(id)), archived));
        }
    }
}
