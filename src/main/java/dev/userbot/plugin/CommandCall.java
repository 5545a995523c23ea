package dev.userbot.plugin;

import java.util.List;

/** A command that was typed. */
public interface CommandCall {
    /** The message with the command. */
    ChatMessage message();

    /** What follows the name, cut at blanks; quotes hold words together. */
    List<String> arguments();

    /** What follows the name, as it was typed, without blanks at both ends. */
    String text();

    /** Shows in the message how far it is. Told often, it is shown now and then. */
    void progress(String text);

    /** For everything else. */
    Actions actions();
}
