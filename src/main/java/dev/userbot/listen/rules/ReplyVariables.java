package dev.userbot.listen.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The variables of the texts of replies. */
final class ReplyVariables {
    private static final Set<String> OF_EVERY_MESSAGE =
            Set.of("name", "first_name", "last_name", "username", "chat", "text");

    private ReplyVariables() {}

    /** @param groups how many parentheses the rule's regular expression has */
    static Set<String> names(int groups) {
        var names = new LinkedHashSet<>(OF_EVERY_MESSAGE);
        IntStream.rangeClosed(1, groups).mapToObj(String::valueOf).forEach(names::add);
        return names;
    }
}
