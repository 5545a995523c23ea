package dev.userbot.listen.control;

import java.util.Optional;

/** Where typed answers come from: a terminal, or lines of standard input. */
public interface CommandInput {
    /** The next line without its end; empty at the end of input. */
    Optional<String> readLine();

    /** The same, without showing what is typed. */
    Optional<String> readSecret();

    /** Whether a person types, so that the end of an answer also ends the line of the question. */
    boolean isTyped();
}
