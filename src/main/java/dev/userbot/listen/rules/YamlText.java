package dev.userbot.listen.rules;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML as a tree with places. Only the plain part of the language: tags name classes, and a few lines of aliases of
 * aliases make a tree of gigabytes.
 */
final class YamlText {
    static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 20;

    private YamlText() {}

    /** The root; empty if something was complained about. A file without content complains, too. */
    static Optional<Node> parse(String text, Complaints complaints) {
        if (text.length() > MOST_CHARACTERS) {
            complaints.add(1, 1, "the file has more than %,d characters.".formatted(MOST_CHARACTERS));
            return Optional.empty();
        }
        try {
            yaml().parse(new StringReader(text)).forEach(event -> checkPlain(event, complaints));
            if (!complaints.isEmpty()) {
                return Optional.empty();
            }
            var root = Optional.ofNullable(yaml().compose(new StringReader(text)));
            if (root.isEmpty()) {
                complaints.add(1, 1, "the file is empty. Expected rules:, then a list of rules.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            complaints.add(e.getProblemMark(), "this is no YAML: " + problem(e));
            return Optional.empty();
        } catch (YAMLException e) {
            // Too deep, or a character that no YAML may have: told without a place.
            complaints.add(
                    1,
                    1,
                    "this is no YAML: " + e.getMessage().lines().findFirst().orElse("") + ".");
            return Optional.empty();
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static void checkPlain(Event event, Complaints complaints) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            complaints.add(
                    event.getStartMark(),
                    "anchors (&) and aliases (*) are not allowed here. Put such a text in quotes.");
        } else if (event instanceof ScalarEvent scalar && scalar.getTag() != null) {
            complaints.add(event.getStartMark(), "tags (!) are not allowed here. Put such a text in quotes.");
        }
    }

    private static String problem(MarkedYAMLException e) {
        var at = e.getProblem().contains("'@'");
        return e.getProblem() + (at ? ". Put names that begin with @ in quotes: \"@name\"." : ".");
    }
}
