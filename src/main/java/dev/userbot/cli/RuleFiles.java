package dev.userbot.cli;

import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;

/** Reads files of rules, and finds the chats and people they name as far as it can. */
public interface RuleFiles {
    /**
     * The rules of a file.
     *
     * @throws dev.userbot.listen.rules.RuleFileException with all that is wrong with it
     */
    RuleSet rules(RulesRequest request);
}
