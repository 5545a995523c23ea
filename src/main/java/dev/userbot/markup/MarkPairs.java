package dev.userbot.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Which marks of a paragraph belong together: those of spoilers and the tags of underlined text. They are no containers
 * in CommonMark's tree, so they may even cross emphasis. What has no partner is text.
 */
final class MarkPairs extends AbstractVisitor {
    private static final Pattern UNDERLINE = Pattern.compile("<(/?)(ins|u)\\s*>", Pattern.CASE_INSENSITIVE);

    private final Map<Node, Node> openers = new HashMap<>();
    private final Set<Node> paired = new HashSet<>();
    private final Map<String, Node> open = new HashMap<>();

    private MarkPairs() {}

    /** The pairs in a block whose children are inline nodes. */
    static MarkPairs in(Node block) {
        var pairs = new MarkPairs();
        pairs.visitChildren(block);
        return pairs;
    }

    /** Whether a node begins something that another node ends. */
    boolean opens(Node node) {
        return paired.contains(node);
    }

    /** The node that began what this one ends. */
    Optional<Node> openerOf(Node node) {
        return Optional.ofNullable(openers.get(node));
    }

    static boolean isUnderline(HtmlInline tag) {
        return UNDERLINE.matcher(tag.getLiteral()).matches();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof SpoilerMark mark) {
            meet(mark, mark.literal(), mark.canOpen(), mark.canClose());
        }
        visitChildren(node);
    }

    @Override
    public void visit(HtmlInline node) {
        var tag = UNDERLINE.matcher(node.getLiteral());
        if (tag.matches()) {
            boolean isEnd = !tag.group(1).isEmpty();
            meet(node, tag.group(2), !isEnd, isEnd);
        }
    }

    private void meet(Node node, String kind, boolean canOpen, boolean canClose) {
        if (canClose && open.containsKey(kind)) {
            var opener = open.remove(kind);
            openers.put(node, opener);
            paired.add(opener);
        } else if (canOpen) {
            open.putIfAbsent(kind, node);
        }
    }
}
