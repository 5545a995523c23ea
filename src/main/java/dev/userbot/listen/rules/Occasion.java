package dev.userbot.listen.rules;

import dev.userbot.plugin.ChatMessage;

/**
 * A rule acts on a message.
 *
 * @param step which of its actions it is at, counted from 0
 */
public record Occasion(String rule, ChatMessage message, Match match, int step) {
    /** The same for the same rule and version of the message, however often it comes. */
    public String key() {
        return rule + ":" + message.key();
    }

    /** The same for the same action of it. */
    public String stepKey() {
        return "rule:" + key() + ":" + step;
    }

    /** The user or chat that sent the message; 0 if TDLib does not tell. */
    public long senderId() {
        return RuleCondition.senderId(message.message().senderId());
    }

    /** Begins the keys of all steps of a rule, and of no other rule: names have no colon. */
    public String ruleKeys() {
        return "rule:" + rule + ":";
    }
}
