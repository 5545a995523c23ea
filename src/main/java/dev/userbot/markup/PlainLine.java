package dev.userbot.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The short way for lines such as bylines: a few words, some of them strong or emphasised, need no tree of nodes. What it
 * writes is what {@link LineNodes} would have written.
 */
final class PlainLine {
    private static final Map<Set<Style>, String> DELIMITERS =
            Map.of(Set.of(), "", Set.of(Style.STRONG), "**", Set.of(Style.EMPHASIS), "*");

    private PlainLine() {}

    static boolean suits(List<Run> line) {
        if (line.isEmpty() || Lines.needsProof(line) || !isTrimmed(line)) {
            return false;
        }
        for (var run : line) {
            if (run.link().isPresent() || !DELIMITERS.containsKey(run.styles())) {
                return false;
            }
        }
        return true;
    }

    /** White space at the ends of a line is not written as it is. */
    private static boolean isTrimmed(List<Run> line) {
        var first = line.get(0).text();
        var last = line.get(line.size() - 1).text();
        return LineNodes.indent(first) == 0 && LineNodes.withoutTrailingSpace(last, 0, last.length()) == last.length();
    }

    /** Appends the line without an end. */
    static void append(StringBuilder out, List<Run> line) {
        int start = out.length();
        for (int i = 0; i < line.size(); i++) {
            var run = line.get(i);
            var text = new StringBuilder(run.text());
            // Only a whole text shows whether it ends a word.
            while (i + 1 < line.size() && line.get(i + 1).looksLike(run)) {
                i++;
                text.append(line.get(i).text());
            }
            var delimiter = DELIMITERS.get(run.styles());
            out.append(delimiter);
            Escaping.append(
                    out, text.toString(), out.length() == start ? Escaping.Context.LINE : Escaping.Context.WITHIN_LINE);
            out.append(delimiter);
        }
    }
}
