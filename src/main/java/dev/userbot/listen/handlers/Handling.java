package dev.userbot.listen.handlers;

import dev.userbot.archive.Archive;
import java.time.Clock;

/** What all handlers work with. */
record Handling(Archive archive, ActionsFactory actions, HandlerProgress progress, Deadlines deadlines, Clock clock) {}
