package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a Desktop export cannot be served as it is, counted by the reason. For one thread. */
final class DesktopLosses {
    private static final Set<String> TYPES = Set.of("message", "service", "unsupported");

    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

    /** Why a record is not served as it is, in words that follow a number. */
    enum Reason {
        SAME_ID("left out because another message of the chat has the same id"),
        ID_OF_ANOTHER_CHAT("with new ids because another private chat or basic group uses theirs"),
        UNKNOWN_TYPE("of an unknown type, served as messages"),
        UNKNOWN_ACTION("service messages of an unknown kind, served as words"),
        UNKNOWN_SENDER("whose sender's id is none of Telegram's, served under a new one"),
        NO_COORDINATES("places without coordinates, served without the place");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    void add(Reason reason, int records) {
        if (records > 0) {
            counts.merge(reason, records, Integer::sum);
        }
    }

    /** Looks at one record. */
    void check(JsonNode message, DesktopActions actions) {
        var type = message.path("type").asText("message");
        if (!TYPES.contains(type)) {
            add(Reason.UNKNOWN_TYPE, 1);
        }
        if (type.equals("service") && !actions.knows(message)) {
            add(Reason.UNKNOWN_ACTION, 1);
        }
        var sender = message.path(type.equals("service") ? "actor_id" : "from_id");
        if (!sender.isMissingNode()
                && !sender.isNull()
                && DesktopPeople.peer(sender).isEmpty()) {
            add(Reason.UNKNOWN_SENDER, 1);
        }
        boolean isPlace = message.has("location_information") || message.has("place_name");
        if (isPlace && !message.path("location_information").isObject()) {
            add(Reason.NO_COORDINATES, 1);
        }
    }

    /** One line about all of them; empty if everything is served as it is. */
    Optional<String> line(Path file) {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not everything in " + file.getFileName() + " can be served as it is: "
                        + counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey().words)
                                .collect(Collectors.joining("; "))
                        + ".");
    }
}
