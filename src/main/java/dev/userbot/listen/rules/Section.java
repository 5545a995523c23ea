package dev.userbot.listen.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A part of the file in which names stand before values. */
final class Section {
    private final Node node;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean hasUnknown;

    /** A name and its value. */
    record Entry(ScalarNode name, Node value) {}

    private Section(Node node) {
        this.node = node;
    }

    /**
     * Reads the names; complains about those that are not allowed or come twice.
     *
     * @param what the part is called in complaints
     * @param allowed names; empty for any
     * @return empty if it is no such part at all
     */
    static Optional<Section> read(Node node, String what, Collection<String> allowed, Complaints complaints) {
        if (!(node instanceof MappingNode mapping)) {
            complaints.add(node, what + " must be names with values. " + Choices.expected("", allowed));
            return Optional.empty();
        }
        var section = new Section(node);
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                complaints.add(tuple.getKeyNode(), "a name was expected here.");
            } else if (!allowed.isEmpty() && !allowed.contains(name.getValue())) {
                section.hasUnknown = true;
                complaints.add(
                        name,
                        "%s has no '%s'. %s"
                                .formatted(what, name.getValue(), Choices.expected(name.getValue(), allowed)));
            } else if (section.entries.putIfAbsent(name.getValue(), new Entry(name, tuple.getValueNode())) != null) {
                complaints.add(name, "'%s' stands here twice. Expected it once.".formatted(name.getValue()));
            }
        }
        return Optional.of(section);
    }

    Optional<Node> get(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::value);
    }

    /** As {@link #get}; complains if it is not there, unless a name was wrong and that was probably it. */
    Optional<Node> require(String name, String what, Complaints complaints) {
        if (!entries.containsKey(name) && !hasUnknown) {
            complaints.add(node, "%s needs '%s'.".formatted(what, name));
        }
        return get(name);
    }

    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
