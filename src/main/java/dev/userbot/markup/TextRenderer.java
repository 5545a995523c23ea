package dev.userbot.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes text so that it means itself. commonmark's own renderer lets through a {@code +} that begins a list, a
 * {@code |} that makes a table elsewhere, and escapes every {@code _}, {@code &} and {@code >}; here those that can
 * mean nothing stay as the user wrote them, because a history is also read in an editor.
 */
final class TextRenderer implements NodeRenderer {
    private static final String ALWAYS = "\\`*[]<~|";
    private static final Pattern REFERENCE = Pattern.compile("#?[A-Za-z0-9]*(;|$)");
    private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})[.)](?=[ \\t]|$)");
    private static final Pattern HEADING_MARKER = Pattern.compile("#{1,6}([ \\t]|$)");

    private final MarkdownWriter writer;

    private TextRenderer(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    static MarkdownNodeRendererFactory factory() {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return new TextRenderer(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Verbatim.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Verbatim verbatim) {
            writer.raw(verbatim.markdown());
        } else if (node instanceof Text text && !text.getLiteral().isEmpty()) {
            writer.raw(escaped(text, writer.isAtLineStart()));
        }
    }

    private static String escaped(Text node, boolean atLineStart) {
        var text = node.getLiteral();
        var result = new StringBuilder(text.length() + 16);
        int from = atLineStart ? escapeLineStart(text, result) : 0;
        boolean inHeading = node.getParent() instanceof Heading;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ALWAYS.indexOf(c) >= 0
                    || (c == '_' && !isInsideWord(text, i))
                    || (c == '&'
                            && REFERENCE
                                    .matcher(text)
                                    .region(i + 1, text.length())
                                    .lookingAt())
                    || (c == '#' && inHeading)
                    || (i == 0 && (c == '(' || c == ':') && node.getPrevious() instanceof Verbatim)
                    || (c == '!' && i + 1 == text.length() && opensBracket(node.getNext()))) {
                result.append('\\');
            }
            result.append(c);
        }
        return result.toString();
    }

    /** Takes the sting out of what means a block only at the start of a line; returns how much text is written. */
    private static int escapeLineStart(String text, StringBuilder result) {
        char first = text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        var listNumber = LIST_NUMBER.matcher(text);
        if (listNumber.lookingAt()) {
            result.append(listNumber.group(1)).append('\\').append(text.charAt(listNumber.end() - 1));
            return listNumber.end();
        }
        boolean marksBlock = switch (first) {
            case '>' -> true;
            case '-', '=' -> !Character.isLetterOrDigit(second);
            case '+' -> VisibleText.isSpace(second);
            // The second line of a GitHub table may begin like this.
            case ':' -> second == '-';
            case '#' -> HEADING_MARKER.matcher(text).lookingAt();
            default -> false;
        };
        if (!marksBlock) {
            return 0;
        }
        result.append('\\').append(first);
        return 1;
    }

    private static boolean isInsideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean opensBracket(Node next) {
        return next instanceof Link || next instanceof Verbatim;
    }
}
