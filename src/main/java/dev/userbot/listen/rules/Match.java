package dev.userbot.listen.rules;

import java.util.List;

/**
 * A message is so.
 *
 * @param groups what the parentheses of the regular expression held, the first one first; empty texts for those that took no
 *     part
 */
public record Match(List<String> groups) {
    static final Match WITHOUT_GROUPS = new Match(List.of());

    public Match {
        groups = List.copyOf(groups);
    }
}
