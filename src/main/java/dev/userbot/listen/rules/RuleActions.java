package dev.userbot.listen.rules;

/** Does what rules say. Safe for use by several threads. */
public interface RuleActions {
    /**
     * Does one thing. Doing it again for the same {@link Occasion#stepKey} does no harm: what can be done once only is not
     * done again.
     *
     * @throws Exception whatever fails, to be tried again; its text holds no secrets and no texts of messages
     */
    void perform(Occasion occasion, RuleAction action) throws Exception;
}
