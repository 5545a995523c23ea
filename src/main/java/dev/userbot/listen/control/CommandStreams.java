package dev.userbot.listen.control;

import java.io.PrintWriter;

/**
 * The streams of the caller of a command.
 *
 * @param out results
 * @param err everything else
 * @param input answers to questions, and what is piped into the command
 * @param errIsTerminal whether a person watches {@code err}
 * @param colours whether escape sequences may be written
 */
public record CommandStreams(
        PrintWriter out, PrintWriter err, CommandInput input, boolean errIsTerminal, boolean colours) {}
