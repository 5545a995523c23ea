package dev.userbot.cli;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the recipients from the text among the arguments of {@code send}. The last one is the text, unless an option gives
 * it; what looks like a recipient is never taken for the text.
 *
 * @param recipients as typed
 */
record SendArguments(List<String> recipients, Optional<String> text) {
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?i)me|@\\S+|-?[0-9]+|\\+[0-9 ().-]+|list:\\S+|contact:.*|(https?://)?(t\\.me|telegram\\.(me|dog))/\\S+");

    /**
     * Sorts the arguments.
     *
     * @param textIsGiven by an option
     * @param hasOthers whether there are recipients elsewhere
     * @param hasFiles whether there is something to send even without text
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be told what is meant, or nobody is named
     */
    static SendArguments of(List<String> arguments, boolean textIsGiven, boolean hasOthers, boolean hasFiles) {
        if (arguments.isEmpty() && !hasOthers) {
            throw usage("To whom? Name a chat, like @name; or a file with --to-file.");
        }
        var fewest = hasOthers ? 0 : 1;
        if (textIsGiven || arguments.size() == fewest) {
            return new SendArguments(arguments, Optional.empty());
        }
        var last = arguments.get(arguments.size() - 1);
        if (RECIPIENT.matcher(last.strip()).matches()) {
            throw usage(
                    ("Is '%s' the text, or a recipient? Give the text with --text, --text-file, or --text-file - for standard"
                                    + " input%s.")
                            .formatted(last, hasFiles ? "; --text '' for none" : ""));
        }
        return new SendArguments(arguments.subList(0, arguments.size() - 1), Optional.of(last));
    }

    private static UserbotException usage(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
