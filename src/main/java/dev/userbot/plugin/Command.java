package dev.userbot.plugin;

import dev.userbot.td.api.FormattedText;

/** A command that the owner of the account types in a chat, as in {@code .ping}. Safe for use by several threads. */
public interface Command {
    /** What is typed after the prefix: lower-case letters and digits. */
    String name();

    /** What it is for, in a line without a full stop at its end, for {@code .help}. */
    String summary();

    /** What may follow the name, as in {@code [FORMATS] [OPTIONS]}; empty for nothing. */
    default String usage() {
        return "";
    }

    /**
     * Whether it may take longer than some seconds. It is a job then: {@code .jobs} shows it, {@code .stop} ends it, and if
     * the program ends meanwhile the next run begins it again.
     */
    default boolean isJob() {
        return false;
    }

    /**
     * Runs it. The thread is interrupted by {@code .stop} and at the end of the program; in the latter case the
     * same command is run again by the next run.
     *
     * @return what the typed message is edited into; what is too long for a message is cut
     * @throws Exception whatever fails; the chat is shown the text of a {@link dev.userbot.td.UserbotException}, and of others
     *     the class only
     */
    FormattedText run(CommandCall call) throws Exception;
}
