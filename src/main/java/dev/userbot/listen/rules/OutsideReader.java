package dev.userbot.listen.rules;

import dev.userbot.config.DurationText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the actions that lead out of Telegram: programs, webhooks, files. */
final class OutsideReader {
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);

    private final Path file;
    private final Values values;
    private final Complaints complaints;
    private final Secrets secrets;

    /** @param file beside which names of files are meant to be */
    OutsideReader(Path file, Values values, Complaints complaints, Secrets secrets) {
        this.file = file;
        this.values = values;
        this.complaints = complaints;
        this.secrets = secrets;
    }

    Optional<RuleAction> run(Node node) {
        if (!(node instanceof MappingNode)) {
            return program(node, USUAL_TIMEOUT);
        }
        return Section.read(node, "'run'", List.of("program", "timeout"), complaints)
                .flatMap(section -> {
                    var timeout = section.get("timeout").flatMap(this::timeout).orElse(USUAL_TIMEOUT);
                    return section.require("program", "'run'", complaints)
                            .flatMap(program -> program(program, timeout));
                });
    }

    private Optional<RuleAction> program(Node node, Duration timeout) {
        var words = values.several(node, values::text);
        if (words.size() == 1 && words.get(0).strip().contains(" ")) {
            complaints.add(node, "no shell splits this into words. Expected a list, as in [./handle.sh, --fast].");
            return Optional.empty();
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new RuleAction.Run(words, timeout));
    }

    private Optional<Duration> timeout(Node node) {
        return values.parsed(node, DurationText::parse).filter(timeout -> {
            var sensible = !timeout.isZero() && timeout.compareTo(LONGEST_TIMEOUT) <= 0;
            if (!sensible) {
                complaints.add(node, "expected a duration from 1s to 1h.");
            }
            return sensible;
        });
    }

    Optional<RuleAction> webhook(Node node) {
        if (!(node instanceof MappingNode)) {
            return url(node).map(url -> new RuleAction.Webhook(url, Optional.empty()));
        }
        return Section.read(node, "'webhook'", List.of("url", "secret-env"), complaints)
                .flatMap(section -> {
                    var secret = section.get("secret-env").flatMap(this::secretVariable);
                    return section.require("url", "'webhook'", complaints)
                            .flatMap(this::url)
                            .map(url -> new RuleAction.Webhook(url, secret));
                });
    }

    /** Its text is not repeated: it may hold a password. */
    private Optional<URI> url(Node node) {
        return values.text(node).flatMap(text -> {
            var url = uri(text).filter(OutsideReader::isHttp);
            if (url.isEmpty()) {
                complaints.add(
                        node,
                        "this is no such address. Expected one like https://example.org/hook, without user and #.");
            }
            return url;
        });
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isHttp(URI url) {
        return ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getFragment() == null;
    }

    private Optional<String> secretVariable(Node node) {
        return values.text(node).filter(name -> {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                complaints.add(node, "expected the name of an environment variable, not the secret itself.");
            } else if (secrets.find(name).isEmpty()) {
                complaints.add(node, "the environment variable %s is not set. Set it to the secret.".formatted(name));
            }
            return true;
        });
    }

    Optional<RuleAction> write(Node node) {
        return values.text(node).flatMap(text -> {
            if (text.equals("stdout")) {
                return Optional.of(new RuleAction.Write(Optional.empty()));
            }
            try {
                return Optional.of(new RuleAction.Write(
                        Optional.of(file.toAbsolutePath().resolveSibling(text).normalize())));
            } catch (InvalidPathException e) {
                complaints.add(node, "this can be no name of a file. Expected one, or stdout.");
                return Optional.empty();
            }
        });
    }
}
