package dev.userbot.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns the runs of one line into CommonMark nodes. Delimiters such as {@code **} mean something only where CommonMark's
 * flanking rules (§6.2) allow: white space at the ends of emphasised text moves out of it, and so does punctuation where
 * the neighbour outside is a letter.
 */
final class LineNodes {
    private static final String SPOILER_MARK = String.valueOf(SpoilerMark.SHADE);
    private static final Pattern AUTOLINK =
            Pattern.compile("(?:https?|ftps?|tg|ton|tel|mailto):[A-Za-z0-9/?#@:!$&'()*+,;=._~%-]+");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");
    private static final List<Style> NESTING =
            List.of(Style.BRACKETS, Style.SPOILER, Style.UNDERLINE, Style.STRONG, Style.EMPHASIS, Style.STRIKETHROUGH);

    private final Set<Style> allowed;

    private LineNodes(Set<Style> allowed) {
        this.allowed = allowed;
    }

    /**
     * Appends the nodes of a line.
     *
     * @param runs the line, without line breaks
     * @param allowed styles that may be used; others are left away, their text stays
     */
    static void append(Node parent, List<Run> runs, Set<Style> allowed) {
        new LineNodes(allowed).links(parent, merged(trimmed(runs), allowed));
    }

    /** Neighbours that differ only in styles that are not used become one run, however many thousands they are. */
    private static List<Run> merged(List<Run> runs, Set<Style> allowed) {
        var merged = new ArrayList<Run>();
        var text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i).only(allowed);
            text.append(run.text());
            boolean continues =
                    i + 1 < runs.size() && runs.get(i + 1).only(allowed).looksLike(run);
            if (!continues) {
                merged.add(run.with(text.toString()));
                text.setLength(0);
            }
        }
        return merged;
    }

    private void links(Node parent, List<Run> runs) {
        for (var group : groups(runs, Run::link)) {
            var anchor = group.get(0).link();
            if (anchor.isPresent()) {
                appendLink(parent, group, anchor.get());
            } else {
                styled(parent, group, 0);
            }
        }
    }

    private void appendLink(Node parent, List<Run> group, Run.Anchor anchor) {
        var destination = anchor.destination();
        var shown = joined(group);
        if (shown.isBlank()) {
            styled(parent, group, 0);
            return;
        }
        boolean isPlain = group.stream().allMatch(run -> run.styles().isEmpty());
        if (isPlain && isAutolink(shown, destination)) {
            parent.appendChild(new Verbatim("<" + shown + ">", shown));
            return;
        }
        var link =
                anchor.kind() == Run.Anchor.Kind.PICTURE ? new Image(destination, null) : new Link(destination, null);
        styled(link, group.stream().map(LineNodes::withoutBracketsInCode).toList(), 0);
        parent.appendChild(link);
    }

    /**
     * Code cannot be escaped, and definitions of links are found before code is: a line that begins with
     * [{@code a]: b}](c) would be one.
     */
    private static Run withoutBracketsInCode(Run run) {
        return run.has(Style.CODE) && run.text().indexOf(']') >= 0
                ? run.only(EnumSet.complementOf(EnumSet.of(Style.CODE)))
                : run;
    }

    private static boolean isAutolink(String shown, String destination) {
        return (shown.equals(destination) && AUTOLINK.matcher(shown).matches())
                || (destination.equals("mailto:" + shown)
                        && EMAIL.matcher(shown).matches());
    }

    private void styled(Node parent, List<Run> runs, int level) {
        if (level == NESTING.size()) {
            runs.forEach(run -> leaf(parent, run));
            return;
        }
        var style = NESTING.get(level);
        var groups = groups(runs, run -> allowed.contains(style) && run.has(style));
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (!allowed.contains(style) || !group.get(0).has(style)) {
                styled(parent, group, level + 1);
            } else if (style == Style.BRACKETS) {
                surrounded(parent, group, level, Verbatim.of("["), Verbatim.of("]"));
            } else if (style == Style.SPOILER) {
                // A mark that white space follows begins no spoiler; nothing of it needs to be hidden either.
                var cut = Cut.of(group, "", "");
                styled(parent, cut.before(), level + 1);
                surrounded(parent, cut.inside(), level, Verbatim.of(SPOILER_MARK), Verbatim.of(SPOILER_MARK));
                styled(parent, cut.after(), level + 1);
            } else if (style == Style.UNDERLINE) {
                surrounded(parent, group, level, Verbatim.of("<ins>"), Verbatim.of("</ins>"));
            } else {
                delimited(parent, group, level, i + 1 < groups.size() ? joined(groups.get(i + 1)) : "");
            }
        }
    }

    private void surrounded(Node parent, List<Run> group, int level, Verbatim before, Verbatim after) {
        if (!group.isEmpty()) {
            parent.appendChild(before);
            styled(parent, group, level + 1);
            parent.appendChild(after);
        }
    }

    private void delimited(Node parent, List<Run> group, int level, String following) {
        var cut = Cut.of(group, before(parent), following);
        styled(parent, cut.before(), level + 1);
        if (!cut.inside().isEmpty()) {
            var node = delimiter(NESTING.get(level));
            styled(node, cut.inside(), level + 1);
            parent.appendChild(node);
        }
        styled(parent, cut.after(), level + 1);
    }

    private static Node delimiter(Style style) {
        return switch (style) {
            case STRONG -> new StrongEmphasis("**");
            case EMPHASIS -> new Emphasis("*");
            default -> new Strikethrough("~~");
        };
    }

    private void leaf(Node parent, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        if (run.has(Style.RAW)) {
            parent.appendChild(new Verbatim(run.text(), run.text()));
        } else if (run.has(Style.CODE)) {
            code(parent, run.text());
        } else {
            text(parent, run.text());
        }
    }

    /** Code spans must not touch: their backticks would become one longer fence. */
    private static void code(Node parent, String literal) {
        if (parent.getLastChild() instanceof Code last) {
            last.setLiteral(last.getLiteral() + literal);
        } else {
            parent.appendChild(new Code(literal));
        }
    }

    /** What stands before the next node: the last character of a text; a delimiter, which is punctuation, otherwise. */
    private static String before(Node parent) {
        if (parent.getLastChild() instanceof Text text) {
            return text.getLiteral();
        }
        return parent.getLastChild() == null ? "" : "*";
    }

    /** Neighbouring texts become one node: only a whole text shows whether it begins a list or ends a word. */
    private static void text(Node parent, String literal) {
        if (literal.isEmpty()) {
            return;
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + literal);
        } else {
            parent.appendChild(new Text(literal));
        }
    }

    private static <K> List<List<Run>> groups(List<Run> runs, Function<Run, K> key) {
        var groups = new ArrayList<List<Run>>();
        Optional<K> current = Optional.empty();
        for (var run : runs) {
            var next = key.apply(run);
            if (current.isEmpty() || !current.get().equals(next)) {
                groups.add(new ArrayList<>());
                current = Optional.of(next);
            }
            groups.get(groups.size() - 1).add(run);
        }
        return groups;
    }

    private static String joined(List<Run> runs) {
        var result = new StringBuilder();
        runs.forEach(run -> result.append(run.text()));
        return result.toString();
    }

    /**
     * White space at the end of a line is dropped, since CommonMark drops it too; at its start it becomes no-break
     * space, so that lines which users indent stay indented. Inside code the indentation can stay as it is.
     */
    private static List<Run> trimmed(List<Run> line) {
        var runs = new ArrayList<>(line);
        while (!runs.isEmpty()) {
            var stripped = last(runs).text().stripTrailing();
            if (!stripped.isEmpty()) {
                runs.set(runs.size() - 1, last(runs).with(stripped));
                break;
            }
            runs.remove(runs.size() - 1);
        }
        for (int i = 0; i < runs.size() && !runs.get(i).has(Style.CODE); i++) {
            var text = runs.get(i).text();
            int indent = indent(text);
            runs.set(i, runs.get(i).with(indentation(text.substring(0, indent)) + text.substring(indent)));
            if (indent < text.length()) {
                break;
            }
        }
        return runs;
    }

    private static Run last(List<Run> runs) {
        return runs.get(runs.size() - 1);
    }

    /** Where the last character that is no white space ends. */
    static int withoutTrailingSpace(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many spaces and tabs a line begins with. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    static String indentation(String spaces) {
        return spaces.replace("\t", "\u00A0\u00A0\u00A0\u00A0").replace(' ', '\u00A0');
    }
}
