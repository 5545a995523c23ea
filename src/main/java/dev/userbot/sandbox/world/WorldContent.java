package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a world knows from its beginning.
 *
 * @param usernames in lower case
 * @param histories the told part of every chat that has messages
 */
record WorldContent(
        List<Account> accounts,
        Map<Long, TlObject> users,
        Map<Long, TlObject> fullUsers,
        Map<PeerId, TlObject> chats,
        Map<PeerId, TlObject> fullChats,
        Map<String, PeerId> usernames,
        Map<String, PeerId> invites,
        Map<PeerId, Set<Long>> members,
        Map<PeerId, Long> owners,
        Map<PeerId, List<TlObject>> topics,
        Map<MemoryWorld.Place, History> histories,
        List<TlObject> customEmoji,
        FileShelf files) {
    WorldContent {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("A world needs somebody who can log in");
        }
        accounts = List.copyOf(accounts);
        users = ordered(users);
        fullUsers = ordered(fullUsers);
        chats = ordered(chats);
        fullChats = ordered(fullChats);
        usernames = Map.copyOf(usernames);
        invites = Map.copyOf(invites);
        members = Map.copyOf(members);
        owners = Map.copyOf(owners);
        topics = Map.copyOf(topics);
        histories = Map.copyOf(histories);
        customEmoji = List.copyOf(customEmoji);
    }

    /** Lists come out of a world in the order they were told, so that two runs are alike. */
    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
