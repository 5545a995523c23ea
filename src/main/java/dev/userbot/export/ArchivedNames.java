package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ChatStore;
import dev.userbot.archive.PeerStore;
import dev.userbot.chats.ArchivedChats;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.User;
import java.util.Optional;

/** Names from the archive. Not safe for several threads: it remembers what it looked up last. */
public final class ArchivedNames implements Names {
    /** More than the regulars of any chat; a stranger costs one look-up. */
    private static final int REMEMBERED = 5_000;

    private final PeerStore peers;
    private final ChatStore archivedChats;
    private final Recent<Long, Optional<User>> users = new Recent<>(REMEMBERED);
    private final Recent<Long, Optional<String>> chatUsernames = new Recent<>(REMEMBERED);
    private final Recent<Long, Optional<String>> names = new Recent<>(REMEMBERED);

    public ArchivedNames(Archive archive) {
        this.peers = archive.peers();
        this.archivedChats = archive.chats();
    }

    @Override
    public Optional<String> ofUser(long userId) {
        return names.get(userId, peers::name);
    }

    @Override
    public Optional<String> ofChat(long chatId) {
        return names.get(chatId, peers::name);
    }

    @Override
    public Optional<String> usernameOfChat(long chatId) {
        return chatUsernames.get(chatId, this::archivedUsername);
    }

    /** Telegram's chats do not carry their usernames: only those that were synchronised themselves are known by them. */
    private Optional<String> archivedUsername(long chatId) {
        return archivedChats.find(chatId).flatMap(ArchivedChats::username);
    }

    @Override
    public Optional<String> usernameOf(long userId) {
        return user(userId)
                .flatMap(User::usernames)
                .map(usernames -> usernames.activeUsernames())
                .filter(names -> !names.isEmpty())
                .map(names -> names.get(0));
    }

    private Optional<User> user(long userId) {
        return users.get(userId, peers::user);
    }
}
