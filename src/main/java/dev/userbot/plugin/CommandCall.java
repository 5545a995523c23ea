package dev.userbot.plugin;

import java.util.List;

/** A command that was typed. */
public interface CommandCall {
    /** The message with the command. */
    ChatMessage message();

    /** The same for the same typed command, also when the next run of the program begins it again; at most 100 characters. */
    String key();

    /** What follows the name, cut at blanks; quotes hold words together, and a dash before a letter is two hyphens. */
    List<Word> arguments();

    /**
     * A word that was typed.
     *
     * @param text without quotes
     * @param start where it begins in {@link CommandCall#text}
     */
    record Word(String text, int start) {}

    /** What follows the name, as it was typed, without blanks at both ends. */
    String text();

    /** Shows in the message how far it is. Told often, it is shown now and then. */
    void progress(String text);

    /** For everything else. */
    Actions actions();
}
