package dev.userbot.listen.rules;

import dev.userbot.chats.ChatSource;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads files of rules. */
public final class RuleReader {
    /** Of UTF-8, one to four make a character. */
    private static final long MOST_BYTES = 4L * YamlText.MOST_CHARACTERS;

    private final ChatSource chats;
    private final DownloadOptions downloads;
    private final Secrets secrets;
    private final CommandPrefix prefix;

    /**
     * Reads nothing yet.
     *
     * @param chats where the chats and people are looked for that rules name
     * @param prefix begins commands typed in chats: nothing that rules write may
     */
    public RuleReader(ChatSource chats, DownloadOptions downloads, Secrets secrets, CommandPrefix prefix) {
        this.chats = chats;
        this.downloads = downloads;
        this.secrets = secrets;
        this.prefix = prefix;
    }

    /**
     * Reads a file and finds everybody it names.
     *
     * @throws RuleFileException with everything that is wrong with it
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is no such file
     */
    public RuleSet read(Path file) {
        var complaints = new Complaints();
        var rules = content(file, complaints)
                .flatMap(text -> YamlText.parse(text, complaints))
                .map(root -> rules(root, file, complaints))
                .orElse(List.of());
        if (!complaints.isEmpty()) {
            throw new RuleFileException(file, complaints.sorted());
        }
        return new RuleSet(file, rules);
    }

    private static Optional<String> content(Path file, Complaints complaints) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                complaints.add(1, 1, "the file has more than %,d bytes.".formatted(MOST_BYTES));
                return Optional.empty();
            }
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            complaints.add(1, 1, "the file is no text in UTF-8.");
            return Optional.empty();
        } catch (NoSuchFileException e) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "There is no file " + file + ". `userbot rules check --help` shows what goes into it.",
                    e);
        } catch (IOException e) {
            throw new UserbotException(Failure.UNEXPECTED, "Cannot read " + file + ". Check its permissions.", e);
        }
    }

    private List<Rule> rules(Node root, Path file, Complaints complaints) {
        var reading = new Reading(file, complaints);
        return Section.read(root, "the file", List.of("rules"), complaints)
                .flatMap(section -> section.require("rules", "the file", complaints))
                .map(reading::all)
                .orElse(List.of());
    }

    /** One file on its way. */
    private final class Reading {
        private final Path file;
        private final Complaints complaints;
        private final Values values;
        private final References references;
        private final Set<String> names = new HashSet<>();

        Reading(Path file, Complaints complaints) {
            this.file = file;
            this.complaints = complaints;
            this.values = new Values(complaints);
            this.references = new References(chats, values, complaints);
        }

        List<Rule> all(Node node) {
            if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
                complaints.add(node, "expected a list of rules, each beginning with '- name: …'.");
                return List.of();
            }
            var rules = new ArrayList<Rule>();
            list.getValue().forEach(item -> one(item).ifPresent(rules::add));
            return rules;
        }

        private Optional<Rule> one(Node node) {
            return Section.read(node, "a rule", List.of("name", "when", "do"), complaints)
                    .flatMap(section -> {
                        var name = section.require("name", "a rule", complaints).flatMap(this::name);
                        var condition = new ConditionReader(values, references, complaints).read(section.get("when"));
                        int groups = condition
                                .regex()
                                .map(regex -> regex.groupCount())
                                .orElse(0);
                        var actions = section.require("do", "a rule", complaints)
                                .map(list -> actions(list, groups))
                                .orElse(List.of());
                        return name.map(unique -> new Rule(unique, condition, actions));
                    });
        }

        private Optional<String> name(Node node) {
            var name = values.text(node);
            if (name.isPresent() && !name.get().matches("[A-Za-z0-9_-]{1,64}")) {
                complaints.add(node, "expected a name of letters from a to z, digits, - and _, at most 64.");
            } else if (name.isPresent() && !names.add(name.get())) {
                complaints.add(
                        node, "another rule is called '%s', too. Expected a name of its own.".formatted(name.get()));
            }
            return name;
        }

        private List<RuleAction> actions(Node node, int groups) {
            if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
                complaints.add(node, "expected a list of actions, each beginning with a hyphen.");
                return List.of();
            }
            var outside = new OutsideReader(file, values, complaints, secrets);
            var reader = new ActionReader(values, references, complaints, outside, downloads, prefix, groups);
            return values.several(node, reader::read);
        }
    }
}
