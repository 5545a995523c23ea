package dev.userbot.markup;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as a reader's program sees it: the kinds of its blocks and its text, in which HTML and images are named
 * instead of shown.
 *
 * @param targets the ids that links can lead to, in order
 * @param links the addresses of links and images that stay in the document or beside it, in order
 */
public record ParsedMarkdown(String structure, String shown, List<String> targets, List<String> links) {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n(.*?\n)---\n", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("<a id=\"([A-Za-z0-9-]+)\">");
    private static final Set<String> OUR_TAGS = Set.of("</a>", "<ins>", "</ins>");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    public static ParsedMarkdown of(String markdown) {
        var parser = Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .build();
        var visitor = new Visitor();
        parser.parse(FRONT_MATTER.matcher(markdown).replaceFirst("")).accept(visitor);
        return new ParsedMarkdown(
                visitor.structure.toString(),
                visitor.text.toString(),
                List.copyOf(visitor.targets),
                List.copyOf(visitor.links));
    }

    /** The YAML before the first heading; empty if there is none. */
    public static String frontMatter(String markdown) {
        var matcher = FRONT_MATTER.matcher(markdown);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Those of the texts that do not follow in the document after the ones before them. */
    public List<String> lacking(List<String> textsInOrder) {
        var lacking = new ArrayList<String>();
        int position = 0;
        for (var text : textsInOrder) {
            int found = shown.indexOf(text, position);
            if (found < 0) {
                lacking.add(text);
            } else {
                position = found + text.length();
            }
        }
        return lacking;
    }

    /**
     * The links of all Markdown files of a folder that lead nowhere: to a file that is not there, or to a place that its
     * file has not, or has twice. Each with the file that it stands in.
     */
    public static List<String> brokenLinks(Path folder) throws IOException {
        var pages = new TreeMap<String, ParsedMarkdown>();
        try (var files = Files.newDirectoryStream(folder, "*.md")) {
            for (var file : files) {
                pages.put(file.getFileName().toString(), of(Files.readString(file)));
            }
        }
        return brokenLinks(pages, path -> Files.exists(folder.resolve(path)));
    }

    /**
     * The same for files that are not on a disk.
     *
     * @param exists whether there is another file of this path beside them
     */
    public static List<String> brokenLinks(Map<String, ParsedMarkdown> pages, Predicate<String> exists) {
        var broken = new ArrayList<String>();
        pages.forEach((name, page) -> page.links().forEach(link -> {
            var parts = link.split("#", 2);
            var path = parts[0].isEmpty() ? name : path(parts[0]);
            var target = pages.get(path);
            boolean leadsSomewhere = target == null
                    ? parts.length == 1 && exists.test(path)
                    : parts.length == 1 || Collections.frequency(target.targets(), parts[1]) == 1;
            if (!leadsSomewhere) {
                broken.add(name + ": " + link);
            }
        }));
        return broken;
    }

    /** What a relative address means on a disk. */
    public static String path(String address) {
        return URLDecoder.decode(address.replaceFirst("^\\./", "").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Lines without spoiler marks and trailing white space, indented by spaces, any number of empty ones as one. */
    static String comparable(String text) {
        var paragraphs = new ArrayList<String>();
        var current = new ArrayList<String>();
        for (var raw : (VisibleText.of(text) + "\n\n").replace("▒", "").split("\n", -1)) {
            var line = raw.stripTrailing();
            if (line.isBlank()) {
                if (!current.isEmpty()) {
                    paragraphs.add(String.join("\n", current));
                }
                current.clear();
            } else {
                int indent =
                        line.length() - line.replaceAll("^[ \t\u00A0]+", "").length();
                current.add(line.substring(0, indent).replace("\t", "    ").replace('\u00A0', ' ')
                        + line.substring(indent));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static final class Visitor extends AbstractVisitor {
        private final StringBuilder structure = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private final List<String> targets = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            if (parent instanceof Block && !(parent instanceof Document)) {
                structure.append(parent.getClass().getSimpleName()).append(' ');
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
            }
            super.visitChildren(parent);
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            visitChildren(node);
            text.append(node.getLiteral());
        }

        @Override
        public void visit(BlockQuote node) {
            visitChildren(node);
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append("<soft line break>");
        }

        @Override
        public void visit(HtmlInline node) {
            var target = TARGET.matcher(node.getLiteral());
            if (target.matches()) {
                targets.add(target.group(1));
            } else if (!OUR_TAGS.contains(node.getLiteral())) {
                text.append("<raw html>");
            }
        }

        @Override
        public void visit(HtmlBlock node) {
            text.append("<raw html>");
        }

        @Override
        public void visit(Link node) {
            addLink(node.getDestination());
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            addLink(node.getDestination());
            text.append("<image>");
        }

        private void addLink(String destination) {
            if (!SCHEME.matcher(destination).matches()) {
                links.add(destination);
            }
        }
    }
}
