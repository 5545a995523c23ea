package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which chats a command works on. */
final class ChatChoiceOptions {
    @Parameters(
            paramLabel = "CHAT",
            arity = "0..*",
            description =
                    "@name, a t.me link, an invite link, me, +phone of a contact, an id as 'userbot chats' shows it,"
                            + " or a title in quotes. Before an id that begins with a minus sign put all options, then --.")
    private List<String> chats = new ArrayList<>();

    @Option(
            names = "--folder",
            paramLabel = "NAME",
            description = "All chats of this folder of yours; can be repeated.")
    private List<String> folders = new ArrayList<>();

    @Option(names = "--all", description = "All your chats.")
    private boolean all;

    /** Whether nothing was chosen. */
    boolean isNone() {
        return chats.isEmpty() && folders.isEmpty() && !all;
    }

    /**
     * What was chosen.
     *
     * @param kinds only these of all chats or of those of a folder; empty for all
     * @throws UserbotException with {@link Failure#USAGE} if no chat is chosen or the options do not fit together
     */
    ChatChoice choice(Set<ChatKind> kinds) {
        if (isNone()) {
            throw new UserbotException(
                    Failure.USAGE, "Which chat? Name one or several, or choose with --folder NAME or --all.");
        }
        if (!kinds.isEmpty() && folders.isEmpty() && !all) {
            throw new UserbotException(
                    Failure.USAGE, "A kind of chats chooses among those of --all or --folder: name one of these, too.");
        }
        return new ChatChoice(
                chats.stream()
                        .map(chat -> new ChosenChat(ChatRef.parse(chat.strip()), shown(chat)))
                        .toList(),
                folders,
                all,
                kinds);
    }

    /** Phone numbers are not repeated. */
    private static String shown(String chat) {
        return ChatRef.parse(chat.strip()) instanceof ChatRef.Phone ? "+…" : chat.strip();
    }
}
