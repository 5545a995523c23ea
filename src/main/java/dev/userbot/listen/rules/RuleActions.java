package dev.userbot.listen.rules;

import dev.userbot.plugin.ChatMessage;

/** Does what rules say. Safe for use by several threads. */
public interface RuleActions {
    /**
     * Whether anything may be done about a message. Not about one that this program sent itself, whichever way: a rule would
     * answer itself, or a program that a rule runs.
     *
     * @throws Exception if that is not known yet
     */
    boolean mayActOn(ChatMessage message) throws Exception;

    /**
     * Does one thing. Doing it again for the same {@link Occasion#stepKey} does no harm: what can be done once only is not
     * done again.
     *
     * @throws Exception whatever fails, to be tried again; its text holds no secrets and no texts of messages
     */
    void perform(Occasion occasion, RuleAction action) throws Exception;
}
