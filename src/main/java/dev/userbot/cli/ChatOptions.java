package dev.userbot.cli;

import dev.userbot.plugin.CommandCall.Word;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Set;

/**
 * Which options cannot be typed in chats: those that name files and folders, or another session. Whoever gets hold of the account
 * must not get hold of the computer as well.
 */
final class ChatOptions {
    private static final Set<String> REFUSED = Set.of(
            "--allow-list",
            "--exports-dir",
            "--file",
            "--html",
            "--out",
            "--session",
            "--sessions-dir",
            "--tdlib",
            "--text-file",
            "--to-file");

    private ChatOptions() {}

    /**
     * Looks through what was typed as options.
     *
     * @throws UserbotException with {@link Failure#USAGE} if one of them is refused
     */
    static void check(List<Word> words) {
        for (var word : words) {
            var option = word.text().replaceFirst("=.*", "");
            if (isRefused(option)) {
                throw new UserbotException(
                        Failure.USAGE,
                        option
                                + " cannot be typed in chats: whoever has the account must not have the files of the computer."
                                + " Use the command line.");
            }
        }
    }

    static boolean isRefused(String option) {
        return REFUSED.contains(option);
    }
}
