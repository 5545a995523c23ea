package dev.userbot.plugin;

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
     * Runs it. The thread is interrupted by {@code .stop} and at the end of the program; in the latter case the same command
     * is run again by the next run.
     *
     * @return what the typed message is edited into, plain
     * @throws Exception whatever fails; its text is shown in the chat and must hold no secrets
     */
    String run(CommandCall call) throws Exception;
}
