package dev.userbot.listen.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When a message is so, do that.
 *
 * @param name unique; letters, digits, {@code - _}
 * @param actions in this order, at least one
 */
public record Rule(String name, RuleCondition condition, List<RuleAction> actions) {
    public Rule {
        actions = List.copyOf(actions);
    }

    /** What it does, in a line without secrets. */
    public String summary() {
        return name + ": " + actions.stream().map(RuleAction::toString).collect(Collectors.joining("; "));
    }
}
