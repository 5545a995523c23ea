package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who occurs in a Desktop export, and the ids of those who are known by name only. Filled while scanning. */
final class DesktopPeople {
    private static final long MADE_UP = 6_000_000_000L;
    private static final Seed SEED = new Seed(0);

    private final Map<PeerId, String> names = new LinkedHashMap<>();
    private final Map<String, Long> idsByName = new LinkedHashMap<>();
    private final Map<String, Long> bots = new LinkedHashMap<>();
    private final Map<Long, String> usernames = new LinkedHashMap<>();
    private Optional<Long> self = Optional.empty();

    /** Takes down everybody a message names. */
    void meet(JsonNode message) {
        meet(message, "from_id", "from");
        meet(message, "actor_id", "actor");
        meet(message, "forwarded_from_id", "forwarded_from");
        for (var reaction : message.path("reactions")) {
            for (var recent : reaction.path("recent")) {
                meet(recent, "from_id", "from");
            }
        }
        for (var part : message.path("text_entities")) {
            if (part.path("type").asText().equals("mention_name")) {
                meet(
                        PeerId.user(part.path("user_id").asLong()),
                        part.path("text").asText());
            }
        }
        for (var member : message.path("members")) {
            byName(member.asText(""));
        }
        sender(message);
        for (var person : List.of("inviter", "new_creator", "bot")) {
            if (message.hasNonNull(person)) {
                byName(message.get(person).asText());
            }
        }
        meet(message, "to_id", "to");
        meet(message, "peer_id", "peer_name");
        meet(message, "boost_peer_id", "boost_peer_name");
        DesktopBots.shared(message).forEach(peer -> meet(peer, ""));
        for (var row : message.path("inline_bot_buttons")) {
            for (var button : row) {
                if (button.path("type").asText().equals("user_profile")) {
                    meet(PeerId.user(button.path("data").asLong()), "");
                }
            }
        }
        for (var winner : message.path("giveaway_results").path("winners")) {
            meet(PeerId.user(winner.asLong()), "");
        }
        DesktopOffers.gameBot(message)
                .ifPresent(username -> sender(message)
                        .filter(bot -> bot.kind() == PeerId.Kind.USER && !message.has("via_bot"))
                        .ifPresent(bot -> usernames.put(bot.id(), username)));
        if (message.hasNonNull("via_bot")) {
            bot(message.get("via_bot").asText());
        }
    }

    private void meet(JsonNode holder, String idField, String nameField) {
        peer(holder.path(idField))
                .ifPresent(peer -> meet(peer, holder.path(nameField).asText("")));
    }

    void meet(PeerId peer, String name) {
        if (peer.id() > 0) {
            names.merge(peer, name.equals("null") ? "" : name, (known, more) -> known.isEmpty() ? more : known);
            if (!name.isEmpty() && peer.kind() == PeerId.Kind.USER) {
                idsByName.putIfAbsent(name, peer.id());
            }
        }
    }

    void self(long id, String name) {
        self = Optional.of(id);
        meet(PeerId.user(id), name);
    }

    Optional<Long> self() {
        return self;
    }

    Map<PeerId, String> names() {
        return names;
    }

    /** The usernames that are told beside ids. */
    Map<Long, String> usernames() {
        return usernames;
    }

    Map<String, Long> bots() {
        return bots;
    }

    /** The user of a name, made up if nobody of that name wrote anything. */
    long byName(String name) {
        return idsByName.computeIfAbsent(name, unknown -> {
            long id = madeUp(unknown);
            names.putIfAbsent(PeerId.user(id), unknown);
            return id;
        });
    }

    /** The chat of a name, a user made up if nothing of that name occurs. */
    PeerId chatByName(String name) {
        return names.entrySet().stream()
                .filter(known -> known.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> PeerId.user(byName(name)));
    }

    /**
     * Who sent a message or did what a service message tells: by id, or by name if the id is none of Telegram's; empty
     * if nobody is named.
     */
    Optional<PeerId> sender(JsonNode message) {
        return peer(message.path("from_id"))
                .or(() -> peer(message.path("actor_id")))
                .or(() -> Stream.of("from", "actor")
                        .filter(message::hasNonNull)
                        .map(name -> PeerId.user(byName(message.get(name).asText())))
                        .findFirst());
    }

    /** The bot of a username with or without {@code @}. */
    long bot(String username) {
        return bots.computeIfAbsent(username.replace("@", "").toLowerCase(Locale.ROOT), DesktopPeople::madeUp);
    }

    private static long madeUp(String name) {
        return MADE_UP + (SEED.hash(name, 0) >>> 34);
    }

    /** {@code user1}, {@code chat1}, {@code channel1}; before 2021 a bare number. */
    static Optional<PeerId> peer(JsonNode value) {
        var text = value.asText("");
        var digits = text.replaceFirst("^(user|chat|channel)", "");
        if (!digits.matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(digits);
        if (text.startsWith("channel")) {
            return Optional.of(PeerId.channel(id));
        }
        return Optional.of(text.startsWith("chat") ? PeerId.chat(id) : PeerId.user(id));
    }
}
