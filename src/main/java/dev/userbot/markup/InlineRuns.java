package dev.userbot.markup;

import dev.userbot.markup.Run.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the pieces of a line that this program words into runs, the form that formatted text has too. */
final class InlineRuns {
    private InlineRuns() {}

    static List<Run> of(List<Inline> inlines) {
        var runs = new ArrayList<Run>(inlines.size());
        for (int i = 0; i < inlines.size(); i++) {
            append(runs, inlines.get(i), i);
        }
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    private static void append(List<Run> runs, Inline inline, int position) {
        if (inline instanceof Inline.Plain plain) {
            runs.add(run(plain.text(), Set.of()));
        } else if (inline instanceof Inline.Strong strong) {
            runs.add(run(strong.text(), Set.of(Style.STRONG)));
        } else if (inline instanceof Inline.Emphasised emphasised) {
            runs.add(run(emphasised.text(), Set.of(Style.EMPHASIS)));
        } else if (inline instanceof Inline.Bracketed bracketed) {
            runs.add(run(bracketed.text(), Set.of(Style.BRACKETS)));
        } else if (inline instanceof Inline.Rich rich) {
            var oneLine = oneLine(rich.text().text());
            runs.addAll(Runs.of(oneLine, Entities.within(rich.text())));
        } else if (inline instanceof Inline.Checkbox box) {
            runs.add(run(box.isTicked() ? "[x]" : "[ ]", Set.of(Style.RAW)));
            runs.add(run(" ", Set.of()));
        } else {
            runs.add(linked(inline, position));
        }
    }

    private static Run linked(Inline inline, int position) {
        if (inline instanceof Inline.Link link) {
            var anchor = LinkDestination.of(link.address()).map(address -> anchor(position, address));
            return new Run(oneLine(link.text()), Set.of(), anchor);
        }
        if (inline instanceof Inline.Jump jump) {
            return new Run(oneLine(jump.text()), Set.of(), Optional.of(anchor(position, jump.address())));
        }
        if (inline instanceof Inline.FileLink link) {
            var address = LinkDestination.ofFile(link.path());
            return new Run(oneLine(link.text()), Set.of(), Optional.of(anchor(position, address)));
        }
        if (inline instanceof Inline.Picture picture) {
            var address = LinkDestination.ofFile(picture.path());
            return new Run(
                    oneLine(picture.text()), Set.of(), Optional.of(new Anchor(position, address, Anchor.Kind.PICTURE)));
        }
        throw new IllegalArgumentException("no line has a " + inline.getClass().getSimpleName());
    }

    private static Anchor anchor(int position, String destination) {
        return new Anchor(position, destination, Anchor.Kind.LINK);
    }

    private static Run run(String text, Set<Style> styles) {
        return new Run(oneLine(text), styles, Optional.empty());
    }

    private static String oneLine(String text) {
        return VisibleText.of(text).replace('\n', ' ');
    }
}
