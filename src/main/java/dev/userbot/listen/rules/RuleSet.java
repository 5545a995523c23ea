package dev.userbot.listen.rules;

import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import java.nio.file.Path;
import java.util.List;

/**
 * All rules of a file.
 *
 * @param rules in the order of the file
 */
public record RuleSet(Path file, List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The chats that rules name, to be listened to if nothing else was said; those of rules for all chats add nothing. */
    public List<ChosenChat> chats() {
        return rules.stream()
                .flatMap(rule -> rule.condition().chats().stream())
                .distinct()
                .sorted()
                .map(id -> new ChosenChat(new ChatRef.Id(id), String.valueOf(id)))
                .toList();
    }
}
