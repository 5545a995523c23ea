package dev.userbot.listen.rules;

import dev.userbot.td.UserbotException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads values as what they are to be; what they cannot be is complained about, and the value is left out. */
final class Values {
    private final Complaints complaints;

    Values(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A text that says something. */
    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            if (!scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue());
            }
            complaints.add(node, "this is empty. Expected a text.");
        } else {
            complaints.add(node, "expected a single text, not a list or names with values.");
        }
        return Optional.empty();
    }

    /** One value, or a list of at least one. */
    <T> List<T> several(Node node, Function<Node, Optional<T>> one) {
        return nodes(node).flatMap(item -> one.apply(item).stream()).toList();
    }

    private Stream<Node> nodes(Node node) {
        if (!(node instanceof SequenceNode list)) {
            return Stream.of(node);
        }
        if (list.getValue().isEmpty()) {
            complaints.add(node, "this list is empty. Leave it out, or name something.");
        }
        return list.getValue().stream();
    }

    /** A text that is understood by a parser, whose complaint is passed on. */
    <T> Optional<T> parsed(Node node, Function<String, T> parser) {
        return text(node).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (UserbotException e) {
                complaints.add(node, e.getMessage());
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> flag(Node node) {
        return text(node).flatMap(text -> {
            if (text.equals("true") || text.equals("false")) {
                return Optional.of(text.equals("true"));
            }
            complaints.add(node, "'%s' is neither. Expected true or false.".formatted(text));
            return Optional.empty();
        });
    }

    /** A whole number. */
    Optional<Integer> number(Node node, int least, int most) {
        return text(node).flatMap(text -> {
            if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
                return Optional.of(Integer.parseInt(text));
            }
            complaints.add(
                    node,
                    "'%s' is no such number. Expected a whole number from %d to %d.".formatted(text, least, most));
            return Optional.empty();
        });
    }

    /** A constant of an enum, by its name in small letters with hyphens. */
    <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        return text(node).flatMap(text -> {
            var found = Arrays.stream(constants)
                    .filter(constant -> name(constant).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (found.isEmpty()) {
                complaints.add(
                        node,
                        "'%s' is not known. %s"
                                .formatted(
                                        text,
                                        Choices.expected(
                                                text,
                                                Arrays.stream(constants)
                                                        .map(Values::name)
                                                        .toList())));
            }
            return found;
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
