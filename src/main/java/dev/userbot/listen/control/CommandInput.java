package dev.userbot.listen.control;

import java.util.Optional;

/** Where typed answers come from: a terminal, or lines of standard input. */
public interface CommandInput {
    /** Nobody is there to be asked. */
    CommandInput NONE = new CommandInput() {
        @Override
        public Optional<String> readLine() {
            return Optional.empty();
        }

        @Override
        public Optional<String> readSecret() {
            return Optional.empty();
        }

        @Override
        public boolean isTyped() {
            return false;
        }
    };

    /** The next line without its end; empty at the end of input. */
    Optional<String> readLine();

    /** The same, without showing what is typed. */
    Optional<String> readSecret();

    /** Whether a person types, so that the end of an answer also ends the line of the question. */
    boolean isTyped();
}
