package dev.userbot.cli;

import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RuleTrial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published shape of {@code rules test}.
 *
 * @param messages chat by chat, oldest first
 * @param rules how many messages each rule would act on
 */
record RulesTestResult(List<Hit> messages, Map<String, Integer> rules) {
    /**
     * A message that a rule would act on.
     *
     * @param id the number of the message in the chat
     * @param date when it was sent, in UTC
     * @param actions what would be done, for people
     */
    record Hit(
            String rule,
            long chatId,
            String chat,
            long id,
            String date,
            Optional<String> sender,
            Optional<String> link,
            List<String> actions) {}

    static RulesTestResult of(RuleSet rules, List<RuleTrial.Hit> hits) {
        return new RulesTestResult(hits.stream().map(RulesTestResult::hit).toList(), counts(rules, hits));
    }

    private static Map<String, Integer> counts(RuleSet rules, List<RuleTrial.Hit> hits) {
        var counts = new LinkedHashMap<String, Integer>();
        rules.rules().forEach(rule -> counts.put(rule.name(), 0));
        hits.forEach(hit -> counts.merge(hit.rule().name(), 1, Integer::sum));
        return counts;
    }

    private static Hit hit(RuleTrial.Hit hit) {
        return new Hit(
                hit.rule().name(),
                hit.chatId(),
                hit.chat(),
                hit.messageId(),
                hit.date().toString(),
                hit.sender(),
                hit.link(),
                RulesCheckResult.actions(hit.rule()));
    }
}
