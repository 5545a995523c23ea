package dev.userbot.listen.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.userbot.archive.ContentKind;
import dev.userbot.chats.FoundChat;
import dev.userbot.chats.TopicRef;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code when}. */
final class ConditionReader {
    private static final List<String> NAMES =
            List.of("chats", "from", "direction", "content", "text", "regex", "topics", "hours", "days", "edits");
    private static final RuleCondition EVERYTHING = new RuleCondition(
            Set.of(),
            Set.of(),
            Direction.INCOMING,
            Set.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Hours.ALWAYS,
            false);

    private final Values values;
    private final References references;
    private final Complaints complaints;

    ConditionReader(Values values, References references, Complaints complaints) {
        this.values = values;
        this.references = references;
        this.complaints = complaints;
    }

    /** @param when absent: every incoming message */
    RuleCondition read(Optional<Node> when) {
        return when.flatMap(node -> Section.read(node, "'when'", NAMES, complaints))
                .map(this::condition)
                .orElse(EVERYTHING);
    }

    private RuleCondition condition(Section when) {
        return new RuleCondition(
                Set.copyOf(all(when, "chats", node -> references.chat(node).map(FoundChat::id))),
                Set.copyOf(all(when, "from", references::sender)),
                when.get("direction")
                        .flatMap(node -> values.oneOf(node, Direction.values()))
                        .orElse(Direction.INCOMING),
                Set.copyOf(all(when, "content", node -> values.oneOf(node, ContentKind.values()))),
                all(when, "text", values::text),
                when.get("regex").flatMap(this::pattern),
                all(when, "topics", node -> values.text(node).map(TopicRef::parse)),
                hours(when),
                when.get("edits").flatMap(values::flag).orElse(false));
    }

    private <T> List<T> all(Section when, String name, Function<Node, Optional<T>> one) {
        return when.get(name).map(node -> values.several(node, one)).orElse(List.of());
    }

    private Optional<Pattern> pattern(Node node) {
        return values.text(node).flatMap(text -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                complaints.add(
                        node,
                        "this regular expression is wrong: %s. Expected RE2's syntax, which has no look-ahead and no back references."
                                .formatted(e.getMessage().strip()));
                return Optional.empty();
            }
        });
    }

    private Hours hours(Section when) {
        Set<DayOfWeek> days = when.get("days").stream()
                .flatMap(node -> values.several(node, day -> values.parsed(day, Days::parse)).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var hours = when.get("hours")
                .flatMap(node -> values.parsed(node, Hours::parse))
                .orElse(Hours.ALWAYS);
        return days.isEmpty() ? hours : hours.on(days);
    }
}
