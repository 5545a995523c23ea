package dev.userbot.markup;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * A message with variables such as <code>{name}</code>, parsed once and filled for every recipient; a doubled brace is a
 * brace. Values are data: Markdown in them stays as it is, formatting around a variable covers its value, and in the
 * middle of a link's address a value is percent-encoded. Immutable, safe for use by several threads.
 */
public final class MessageTemplate {
    private final List<Variable> variables;
    private final Function<Placeholders, FormattedText> text;

    private MessageTemplate(List<Variable> variables, Function<Placeholders, FormattedText> text) {
        this.variables = variables;
        this.text = text;
    }

    /**
     * A variable where it is used first.
     *
     * @param name as written between the braces, without white space at its ends
     * @param line counted from 1
     * @param column in characters, counted from 1
     */
    public record Variable(String name, int line, int column) {}

    /**
     * Reads a text that is sent as it is.
     *
     * @throws UserbotException with {@link Failure#USAGE} if a brace is not closed or not opened, or a name is missing
     */
    public static MessageTemplate plain(String text) {
        var scanned = TemplateScanner.scan(text);
        return new MessageTemplate(
                scanned.variables(), values -> LegalEntities.of(values.fill(scanned.text()), List.of()));
    }

    /**
     * Reads Markdown as {@link TelegramMarkdown} does. Braces are looked at first, in code, too.
     *
     * @throws UserbotException as for {@link #plain}
     */
    public static MessageTemplate markdown(String markdown) {
        var scanned = TemplateScanner.scan(markdown);
        Node document = TelegramMarkdown.nodes(scanned.text());
        return new MessageTemplate(scanned.variables(), values -> MessageWriter.write(document, values));
    }

    /** The variables in order of their first use, each once. */
    public List<Variable> variables() {
        return variables;
    }

    /**
     * Checks that there are values for all variables, before anything is sent to anybody.
     *
     * @param known names that have values
     * @throws UserbotException with {@link Failure#USAGE} that names the first one without, and its place
     */
    public void check(Set<String> known) {
        for (var variable : variables) {
            if (!known.contains(variable.name())) {
                throw new UserbotException(
                        Failure.USAGE,
                        "There is no value for {" + variable.name() + "} in line " + variable.line() + ", column "
                                + variable.column() + " of the text.\n"
                                + (known.isEmpty()
                                        ? "No variables are known here"
                                        : "Known are {" + String.join("}, {", new TreeSet<>(known)) + "}")
                                + "; write {{ and }} for braces.");
            }
        }
    }

    /**
     * The message for one recipient. As with {@link TelegramMarkdown#parse} it may be empty or too long.
     *
     * @param values by name; names that the text does not use are passed over
     * @throws UserbotException as for {@link #check}
     */
    public FormattedText fill(Map<String, String> values) {
        check(values.keySet());
        return text.apply(new Placeholders(variables.stream()
                .map(variable -> VisibleText.wellFormed(values.get(variable.name())))
                .toList()));
    }
}
