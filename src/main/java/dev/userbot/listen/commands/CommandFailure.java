package dev.userbot.listen.commands;

import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;

/** What the chat is told of a command that failed. */
final class CommandFailure {
    private CommandFailure() {}

    /** Of exceptions that are not ours only the class: their text may be a part of somebody's message. */
    static FormattedText text(Exception cause) {
        var reason = cause instanceof UserbotException known
                ? known.getMessage()
                : "An unexpected error happened (%s)."
                        .formatted(cause.getClass().getSimpleName());
        return FormattedText.plain("\u26a0 " + reason);
    }
}
