package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks before something is done that touches several people. */
final class Confirmation {
    private static final int SHOWN = 10;

    private final Terminal terminal;

    Confirmation(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @throws UserbotException with {@link Failure#USAGE} unless somebody says yes */
    void ask(SendPlan plan) {
        var toSend = plan.sends().stream()
                .filter(send -> send.standing() == PlannedSend.Standing.TO_SEND)
                .toList();
        var names = toSend.stream()
                .map(send -> PlainText.title(send.recipient().title()))
                .toList();
        var shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        var more = names.size() > SHOWN ? " and %d more".formatted(names.size() - SHOWN) : "";
        ask("This goes to %d recipients%s: %s%s."
                .formatted(
                        names.size(),
                        toSend.stream()
                                .findFirst()
                                .flatMap(plan::when)
                                .map(moment -> " at " + moment.shown())
                                .orElse(""),
                        shown,
                        more));
    }

    /** @throws UserbotException with {@link Failure#USAGE} unless somebody says yes */
    void ask(String what) {
        var err = terminal.err();
        err.println(what);
        err.print("Go on? [y/N] ");
        err.flush();
        var answer = terminal.keyboard().readLine().map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (!terminal.keyboard().isTyped()) {
            err.println();
        }
        if (answer.isEmpty() || !(answer.get().equals("y") || answer.get().equals("yes"))) {
            throw new UserbotException(
                    Failure.USAGE,
                    answer.isEmpty()
                            ? "Nobody was there to ask, so nothing was done. Add --yes if you are sure."
                            : "Nothing was done.");
        }
    }
}
