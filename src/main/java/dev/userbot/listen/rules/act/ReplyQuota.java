package dev.userbot.listen.rules.act;

import dev.userbot.archive.OutboxStore;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleReports;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits how often a rule answers in a chat. Counted from the outbox, so a new start changes nothing. */
final class ReplyQuota {
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 1_000;

    private final OutboxStore outbox;
    private final RuleReports reports;
    private final Map<String, Instant> reported = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    ReplyQuota(OutboxStore outbox, RuleReports reports) {
        this.outbox = outbox;
        this.reports = reports;
    }

    /** Whether one more answer may be sent; if not, that is reported once an hour. */
    boolean allows(Occasion occasion, int atMost, Instant now) {
        var chatId = occasion.message().message().chatId();
        if (outbox.countAskedSince(now.minus(PERIOD), occasion.ruleKeys(), chatId) < atMost) {
            return true;
        }
        if (isNew(occasion.ruleKeys() + chatId, now)) {
            reports.told(
                    occasion.rule(),
                    "%d replies in an hour are the limit; further ones in \"%s\" are left out."
                            .formatted(atMost, occasion.message().chatTitle()));
        }
        return false;
    }

    private synchronized boolean isNew(String place, Instant now) {
        var last = reported.getOrDefault(place, Instant.MIN);
        if (last.isAfter(now.minus(PERIOD))) {
            return false;
        }
        reported.put(place, now);
        return true;
    }
}
