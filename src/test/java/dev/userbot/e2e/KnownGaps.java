package dev.userbot.e2e;

import java.util.Set;

/** Methods that TDLib asks for by itself and does without: lists that decorate an app's screens. */
final class KnownGaps {
    static final Set<String> METHODS = Set.of();

    private KnownGaps() {}
}
