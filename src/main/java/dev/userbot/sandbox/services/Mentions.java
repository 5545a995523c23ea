package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody whom some objects mention: answers must carry their users and chats, or clients refuse the objects. */
final class Mentions {
    /** Fields that hold the bare id of a user, wherever they occur. */
    private static final Set<String> USER_FIELDS = Set.of(
            "user_id", "via_bot_id", "via_business_bot_id", "inviter_id", "bot_id", "admin_id", "personal_user_id");

    private final Set<PeerId> peers = new LinkedHashSet<>();

    Mentions add(PeerId peer) {
        peers.add(peer);
        return this;
    }

    Mentions addAll(Collection<TlObject> objects) {
        objects.forEach(this::add);
        return this;
    }

    Mentions add(TlObject object) {
        object.fields().forEach((field, value) -> {
            if (value instanceof TlObject inner) {
                add(inner);
            } else if (value instanceof Number number) {
                addId(field, number.longValue());
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                addList(field, list);
            }
        });
        return this;
    }

    /** The {@code users} as the viewer sees them. */
    List<TlObject> users(Viewer viewer) {
        return peers.stream()
                .filter(peer -> peer.kind() == PeerId.Kind.USER)
                .flatMap(peer -> viewer.user(peer.id()).stream())
                .toList();
    }

    /** The {@code chats} as the viewer sees them. */
    List<TlObject> chats(Viewer viewer) {
        return peers.stream()
                .filter(peer -> peer.kind() != PeerId.Kind.USER)
                .flatMap(peer -> viewer.chat(peer).stream())
                .toList();
    }

    /** An object with its {@code users} and {@code chats}, from this and the fields given. */
    TlObject answer(Viewer viewer, String constructor, Map<String, Object> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("users", users(viewer));
        all.put("chats", chats(viewer));
        return new TlObject(constructor, all);
    }

    private void addList(String field, List<?> list) {
        var copy = new ArrayList<Long>();
        for (var element : list) {
            if (element instanceof TlObject inner) {
                add(inner);
            } else if (element instanceof Long id) {
                copy.add(id);
            }
        }
        if (field.equals("users") || field.equals("recent_requesters")) {
            copy.forEach(id -> peers.add(PeerId.user(id)));
        }
    }

    private void addId(String field, long id) {
        if (id == 0) {
            return;
        }
        if (USER_FIELDS.contains(field)) {
            peers.add(PeerId.user(id));
        } else if (field.equals("channel_id") || field.equals("linked_chat_id")) {
            peers.add(PeerId.channel(id));
        } else if (field.equals("chat_id") || field.equals("migrated_from_chat_id")) {
            peers.add(PeerId.chat(id));
        }
    }
}
