package dev.userbot.listen.rules;

import dev.userbot.archive.ContentText;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.User;
import dev.userbot.td.api.Usernames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The variables of the texts of replies. */
public final class ReplyVariables {
    private static final Set<String> OF_EVERY_MESSAGE =
            Set.of("name", "first_name", "last_name", "username", "chat", "text");

    private ReplyVariables() {}

    /**
     * Values for all of them. They are strangers' words, to be put into texts as they are.
     *
     * @param sender who wrote the message
     */
    public static Map<String, String> values(Occasion occasion, User sender) {
        var message = occasion.message();
        var values = new HashMap<String, String>();
        values.put("name", (sender.firstName() + " " + sender.lastName()).strip());
        values.put("first_name", sender.firstName());
        values.put("last_name", sender.lastName());
        values.put(
                "username", sender.usernames().flatMap(ReplyVariables::active).orElse(""));
        values.put("chat", message.chatTitle());
        values.put(
                "text",
                ContentText.written(message.message().content())
                        .map(FormattedText::text)
                        .orElse(""));
        var groups = occasion.match().groups();
        for (int group = 0; group < groups.size(); group++) {
            values.put(String.valueOf(group + 1), groups.get(group));
        }
        return values;
    }

    private static Optional<String> active(Usernames usernames) {
        return usernames.activeUsernames().stream().findFirst();
    }

    /** @param groups how many parentheses the rule's regular expression has */
    static Set<String> names(int groups) {
        var names = new LinkedHashSet<>(OF_EVERY_MESSAGE);
        IntStream.rangeClosed(1, groups).mapToObj(String::valueOf).forEach(names::add);
        return names;
    }
}
