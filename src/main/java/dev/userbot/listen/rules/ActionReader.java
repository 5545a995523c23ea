package dev.userbot.listen.rules;

import dev.userbot.markup.MessageTemplate;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one item of {@code do}. */
final class ActionReader {
    private static final int USUAL_REPLIES = 5;
    private static final int MOST_REPLIES = 1_000;
    private static final List<String> NAMES =
            List.of("archive", "download", "forward", "copy", "reply", "mark-read", "react", "run", "webhook", "write");
    private static final Map<String, RuleAction> ALONE = Map.of(
            "archive",
            new RuleAction.Archive(),
            "download",
            new RuleAction.Download(List.of()),
            "mark-read",
            new RuleAction.MarkRead());

    private final Values values;
    private final References references;
    private final Complaints complaints;
    private final Map<String, Function<Node, Optional<RuleAction>>> readers;
    private final DownloadOptions downloads;
    private final CommandPrefix prefix;
    private final int groups;

    /**
     * @param prefix begins commands typed in chats
     * @param groups how many parentheses the rule's regular expression has
     */
    ActionReader(
            Values values,
            References references,
            Complaints complaints,
            OutsideReader outside,
            DownloadOptions downloads,
            CommandPrefix prefix,
            int groups) {
        this.values = values;
        this.references = references;
        this.complaints = complaints;
        this.downloads = downloads;
        this.prefix = prefix;
        this.groups = groups;
        this.readers = Map.of(
                "download", this::download,
                "forward", this::forward,
                "copy", this::copy,
                "reply", this::reply,
                "react", this::react,
                "run", outside::run,
                "webhook", outside::webhook,
                "write", outside::write);
    }

    Optional<RuleAction> read(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.text(node).flatMap(name -> alone(node, name));
        }
        return Section.read(node, "'do'", NAMES, complaints).flatMap(section -> {
            var entries = section.entries();
            if (entries.size() > 1) {
                complaints.add(node, "one action was expected here. Begin each with a hyphen of its own.");
            }
            return entries.stream().findFirst().flatMap(this::action);
        });
    }

    private Optional<RuleAction> alone(Node node, String name) {
        var action = Optional.ofNullable(ALONE.get(name));
        if (action.isEmpty()) {
            complaints.add(
                    node,
                    NAMES.contains(name)
                            ? "'%s' needs a value, as in '%s: …'.".formatted(name, name)
                            : "there is no action '%s'. %s".formatted(name, Choices.expected(name, NAMES)));
        }
        return action;
    }

    private Optional<RuleAction> action(Section.Entry entry) {
        var name = entry.name().getValue();
        var reader = Optional.ofNullable(readers.get(name));
        if (reader.isEmpty()) {
            complaints.add(entry.value(), "'%s' takes no value. Expected '- %s'.".formatted(name, name));
        }
        return reader.flatMap(known -> known.apply(entry.value()));
    }

    private Optional<RuleAction> forward(Node node) {
        return references.chat(node).map(chat -> new RuleAction.Forward(chat.id(), name(node)));
    }

    private Optional<RuleAction> copy(Node node) {
        return references.chat(node).map(chat -> new RuleAction.Copy(chat.id(), name(node)));
    }

    private String name(Node node) {
        return values.text(node).orElseThrow();
    }

    private Optional<RuleAction> reply(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.text(node).flatMap(text -> reply(node, text, false, USUAL_REPLIES));
        }
        return Section.read(node, "'reply'", List.of("text", "at-most", "markdown"), complaints)
                .flatMap(section -> {
                    int atMost = section.get("at-most")
                            .flatMap(number -> values.number(number, 1, MOST_REPLIES))
                            .orElse(USUAL_REPLIES);
                    var markdown = section.get("markdown").flatMap(values::flag).orElse(false);
                    return section.require("text", "'reply'", complaints)
                            .flatMap(text -> values.text(text).flatMap(words -> reply(text, words, markdown, atMost)));
                });
    }

    private Optional<RuleAction> reply(Node node, String text, boolean markdown, int atMost) {
        if (prefix.begins(text)) {
            complaints.add(
                    node,
                    "a reply must not begin with '%s', as commands in chats do. Expected another text."
                            .formatted(prefix.text()));
            return Optional.empty();
        }
        try {
            (markdown ? MessageTemplate.markdown(text) : MessageTemplate.plain(text))
                    .check(ReplyVariables.names(groups));
            return Optional.of(new RuleAction.Reply(text, markdown, atMost));
        } catch (UserbotException e) {
            complaints.add(node, e.getMessage().replace('\n', ' '));
            return Optional.empty();
        }
    }

    private Optional<RuleAction> react(Node node) {
        return values.text(node).flatMap(text -> {
            if (text.length() <= MOST_EMOJI && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                return Optional.of(new RuleAction.React(text.strip()));
            }
            complaints.add(node, "'%s' is no emoji. Expected one, like \"👍\".".formatted(text));
            return Optional.empty();
        });
    }

    /** In UTF-16 units: families and flags have many. */
    private static final int MOST_EMOJI = 32;

    private Optional<RuleAction> download(Node node) {
        return Section.read(node, "'download'", List.of(), complaints).map(section -> {
            var options = section.entries().stream()
                    .flatMap(entry -> option(entry).stream())
                    .toList();
            return new RuleAction.Download(options);
        });
    }

    private List<String> option(Section.Entry entry) {
        var name = "--" + entry.name().getValue();
        var written = entry.value() instanceof SequenceNode
                ? Optional.of(String.join(",", values.several(entry.value(), values::text)))
                : values.text(entry.value());
        return written.map(value -> value.equals("true") ? List.of(name) : List.of(name, value))
                .filter(option -> isTaken(entry, option))
                .orElse(List.of());
    }

    private boolean isTaken(Section.Entry entry, List<String> option) {
        try {
            downloads.check(option);
            return true;
        } catch (UserbotException e) {
            complaints.add(
                    entry.name(),
                    "download-media does not take this: %s"
                            .formatted(e.getMessage().replace('\n', ' ')));
            return false;
        }
    }
}
