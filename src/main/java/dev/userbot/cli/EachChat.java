package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.td.Failure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One command's way through its chats: what fails in one does not stop the others. */
final class EachChat {
    /** These would meet every other chat as well. */
    private static final Set<Failure> STOPS_ALL = EnumSet.of(
            Failure.NOT_LOGGED_IN,
            Failure.RATE_LIMITED,
            Failure.SESSION_IN_USE,
            Failure.NO_CONNECTION,
            Failure.INTERRUPTED);

    private final CommandContext context;
    private final ChatChoice choice;
    private final List<FailedChat> failed = new ArrayList<>();

    EachChat(CommandContext context, ChatChoice choice) {
        this.context = context;
        this.choice = choice;
    }

    /** Works on each chat, and goes on after one that failed, unless it was the only one or none of the others can do better. */
    void forEach(List<ChosenChat> chats, Consumer<ChosenChat> work) {
        for (var chat : chats) {
            try {
                work.accept(chat);
            } catch (RuntimeException e) {
                if (choice.isOneChat() || STOPS_ALL.contains(ErrorReporter.kind(e))) {
                    throw e;
                }
                fail(chat, e);
            }
        }
    }

    private void fail(ChosenChat chat, RuntimeException cause) {
        var message = ErrorReporter.message(cause);
        failed.add(new FailedChat(chat.name(), ErrorReporter.kind(cause).exitCode(), message));
        context.complain(PlainText.of(chat.name()) + ": " + message, cause);
    }

    List<FailedChat> failed() {
        return List.copyOf(failed);
    }

    /**
     * Names the chats that failed, and returns the exit code.
     *
     * @param complete whether nothing is missing in the others
     */
    int exitCode(boolean complete) {
        if (!failed.isEmpty()) {
            context.tell("userbot: %d chat(s) failed: %s."
                    .formatted(
                            failed.size(),
                            failed.stream()
                                    .map(chat -> PlainText.of(chat.chat()))
                                    .collect(Collectors.joining(", "))));
        }
        return complete && failed.isEmpty() ? 0 : Failure.PARTIAL.exitCode();
    }
}
