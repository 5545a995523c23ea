package dev.userbot.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every member in which two {@code result.json} differ, Desktop's and ours, but for {@link AcceptedDifference}s. Messages
 * are matched by their ids. Nothing that people wrote is in its text: it names members, not their values.
 */
public final class ExportComparison {
    private final List<Difference> differences = new ArrayList<>();
    private final Map<AcceptedDifference, Integer> accepted = new LinkedHashMap<>();
    private int messages;
    private int members;

    private ExportComparison() {}

    /**
     * One member that differs.
     *
     * @param path where it is, for example {@code messages/17/poll/answers/0/voters}
     * @param name the last member of the path that is no number
     * @param desktop missing if only ours has it
     * @param ours missing if only Desktop's has it
     * @param desktopOwner the object in Desktop's file whose member it is
     * @param ourOwner the object in our file whose member it is
     */
    public record Difference(
            String path, String name, JsonNode desktop, JsonNode ours, JsonNode desktopOwner, JsonNode ourOwner) {
        /** What kind of difference it is, without the values. */
        @Override
        public String toString() {
            return path + ": " + kind(desktop) + " became " + kind(ours);
        }

        private static String kind(JsonNode node) {
            return node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Compares two exports of the same chat. */
    public static ExportComparison of(JsonNode desktop, JsonNode ours) {
        var comparison = new ExportComparison();
        comparison.compareMembers("", desktop, ours, List.of("messages"));
        comparison.compareMessages(byId(desktop), byId(ours));
        return comparison;
    }

    private static Map<Long, JsonNode> byId(JsonNode chat) {
        var messages = new LinkedHashMap<Long, JsonNode>();
        chat.path("messages").forEach(message -> messages.put(message.path("id").asLong(), message));
        return messages;
    }

    private void compareMessages(Map<Long, JsonNode> desktop, Map<Long, JsonNode> ours) {
        desktop.forEach((id, message) -> {
            messages++;
            var path = "messages/" + id;
            if (ours.containsKey(id)) {
                compareMembers(path + "/", message, ours.get(id), List.of());
            } else {
                add(new Difference(path, "messages", message, MissingNode.getInstance(), message, message));
            }
        });
        ours.forEach((id, message) -> {
            if (!desktop.containsKey(id)) {
                add(new Difference("messages/" + id, "messages", MissingNode.getInstance(), message, message, message));
            }
        });
        if (!List.copyOf(desktop.keySet()).equals(List.copyOf(ours.keySet()))) {
            add(new Difference("messages", "order", desktopIds(desktop), desktopIds(ours), null, null));
        }
    }

    private static JsonNode desktopIds(Map<Long, JsonNode> messages) {
        var ids = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        messages.keySet().forEach(ids::add);
        return ids;
    }

    private void compareMembers(String path, JsonNode desktop, JsonNode ours, List<String> skipped) {
        var names = new ArrayList<String>();
        desktop.fieldNames().forEachRemaining(names::add);
        ours.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                names.add(name);
            }
        });
        for (var name : names) {
            if (!skipped.contains(name)) {
                compare(path + name, name, desktop, ours);
            }
        }
    }

    private void compare(String path, String name, JsonNode desktop, JsonNode ours) {
        var left = desktop.path(name);
        var right = ours.path(name);
        members++;
        if (left.equals(right)) {
            return;
        }
        boolean isText = "text".equals(name) || "text_entities".equals(name);
        if (left.isObject() && right.isObject()) {
            compareMembers(path + "/", left, right, List.of());
        } else if (left.isArray() && right.isArray() && left.size() == right.size() && !isText) {
            compareItems(path + "/", name, left, right);
        } else {
            add(new Difference(path, name, left, right, desktop, ours));
        }
    }

    private void compareItems(String path, String name, JsonNode desktop, JsonNode ours) {
        for (int i = 0; i < desktop.size(); i++) {
            var left = desktop.get(i);
            var right = ours.get(i);
            if (left.isObject() && right.isObject()) {
                compareMembers(path + i + "/", left, right, List.of());
            } else if (left.isArray() && right.isArray() && left.size() == right.size()) {
                compareItems(path + i + "/", name, left, right);
            } else if (!left.equals(right)) {
                add(new Difference(path + i, name, left, right, desktop, ours));
            }
        }
    }

    private void add(Difference difference) {
        var reason = AcceptedDifference.of(difference);
        if (reason.isPresent()) {
            accepted.merge(reason.get(), 1, Integer::sum);
        } else {
            differences.add(difference);
        }
    }

    /** What nobody has explained. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How many differences were accepted, and why. */
    public Map<AcceptedDifference, Integer> accepted() {
        return Map.copyOf(accepted);
    }

    /** Numbers, and the differences by the member that differs. */
    @Override
    public String toString() {
        var byMember = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.toString().replaceAll("\\d+", "#"),
                        TreeMap::new,
                        Collectors.counting()));
        return messages + " messages, " + members + " members compared, " + differences.size() + " differences\n"
                + byMember.entrySet().stream()
                        .map(entry -> "  " + entry.getValue() + " × " + entry.getKey() + "\n")
                        .collect(Collectors.joining())
                + accepted.entrySet().stream()
                        .map(entry -> "  accepted " + entry.getValue() + ": "
                                + entry.getKey().justification() + "\n")
                        .collect(Collectors.joining());
    }
}
