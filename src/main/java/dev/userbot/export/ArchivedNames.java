package dev.userbot.export;

import dev.userbot.archive.PeerStore;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names from the archive. Not safe for several threads: it remembers what it looked up last. */
final class ArchivedNames implements Names {
    /** More than the regulars of any chat; a stranger costs one look-up. */
    private static final int REMEMBERED = 5_000;

    private final PeerStore peers;
    private final Map<Long, Optional<User>> users = recent();
    private final Map<Long, Optional<Chat>> chats = recent();

    ArchivedNames(PeerStore peers) {
        this.peers = peers;
    }

    @Override
    public Optional<String> ofUser(long userId) {
        return user(userId)
                .map(user -> (user.firstName() + " " + user.lastName()).strip())
                .filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<String> ofChat(long chatId) {
        if (chatId > 0) {
            return ofUser(chatId);
        }
        return chats.computeIfAbsent(chatId, peers::chat).map(Chat::title).filter(title -> !title.isEmpty());
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
        return users.computeIfAbsent(userId, peers::user);
    }

    private static <V> Map<Long, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
