package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.GetBasicGroupFullInfo;
import dev.userbot.td.api.GetSupergroupFullInfo;
import dev.userbot.td.api.TdFunction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is wanted of the full information of groups. TDLib sends each question for it on to Telegram when its own is a minute
 * old (ChatManager::load_channel_full of tdlib/td), and somebody who listens to a thousand groups looks at all of them every
 * hour and after each reconnect: so a group is asked about once a day. Safe for use by several threads.
 */
final class FullInfos {
    private static final Duration VALID = Duration.ofDays(1);

    private final Clock clock;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** @param formerGroup the basic group that it was before; 0 for none that can be seen */
    private record Known(Instant asked, long formerGroup) {}

    FullInfos(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets TDLib know with which reactions people may react in a group. Until it does, it leaves the reactions out of the
     * group's messages (MessagesManager::get_dialog_active_reactions of tdlib/td); without asking, that is a matter of luck.
     *
     * @param chat TDLib's {@code chat}, of any kind
     */
    void learnReactions(JsonNode chat, PatientClient td) {
        if (!knowsReactions(chat.path("available_reactions"))) {
            var unused = of(chat, td);
        }
    }

    /**
     * The id of the basic group that a supergroup was before; empty if it was none or this account cannot see it.
     *
     * @param supergroup TDLib's {@code chat}
     */
    OptionalLong formerGroup(JsonNode supergroup, PatientClient td) {
        return of(supergroup, td)
                .map(Known::formerGroup)
                .filter(id -> id != 0)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** For a group of which it knows nothing TDLib names no reaction, as for one that allows none. */
    private static boolean knowsReactions(JsonNode available) {
        return available.path("@type").asText().equals("chatAvailableReactionsAll")
                || !available.path("reactions").isEmpty();
    }

    private Optional<Known> of(JsonNode chat, PatientClient td) {
        return request(chat.path("type")).map(request -> {
            var now = clock.instant();
            var last = known.get(chat.path("id").asLong());
            if (last != null && now.isBefore(last.asked().plus(VALID))) {
                return last;
            }
            var formerGroup = td.find(request)
                    .map(info -> info.path("upgraded_from_basic_group_id").asLong())
                    .orElse(0L);
            var fresh = new Known(now, formerGroup);
            known.put(chat.path("id").asLong(), fresh);
            return fresh;
        });
    }

    private static Optional<TdFunction<?>> request(JsonNode type) {
        return switch (type.path("@type").asText()) {
            case "chatTypeBasicGroup" ->
                Optional.of(
                        new GetBasicGroupFullInfo(type.path("basic_group_id").asLong()));
            case "chatTypeSupergroup" ->
                Optional.of(new GetSupergroupFullInfo(type.path("supergroup_id").asLong()));
            default -> Optional.empty();
        };
    }
}
