package dev.userbot.archive;

import java.time.Instant;
import java.util.Optional;

/** How many messages there are, and the dates of the earliest and the latest of them (both empty if there is none). */
public record MessageSpan(long count, Optional<Instant> earliest, Optional<Instant> latest) {}
