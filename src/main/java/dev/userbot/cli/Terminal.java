package dev.userbot.cli;

import java.io.PrintWriter;

/**
 * The streams of one run.
 *
 * @param out results
 * @param err everything else
 * @param keyboard answers to questions
 * @param errIsTerminal whether a person watches {@code err}
 * @param colours whether escape sequences may be written
 */
public record Terminal(PrintWriter out, PrintWriter err, Keyboard keyboard, boolean errIsTerminal, boolean colours) {
    Terminal withKeyboard(Keyboard other) {
        return new Terminal(out, err, other, errIsTerminal, colours);
    }
}
