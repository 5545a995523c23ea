package dev.userbot.listen.rules;

import java.util.Optional;

/** Knows secrets by the names of environment variables. Safe for use by several threads. */
public interface Secrets {
    /** The value of a variable that is set and not empty. */
    Optional<String> find(String variable);
}
