package dev.userbot.listen.rules;

/** Hears what the owner of the account should know about rules. Called on several threads; must return soon. */
public interface RuleReports {
    /**
     * Something was not done, or not yet, and nobody else says so.
     *
     * @param what in one line, without secrets and texts of messages; titles of chats in it are hostile
     */
    void told(String rule, String what);
}
