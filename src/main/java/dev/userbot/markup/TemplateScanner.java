package dev.userbot.markup;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the variables of a template. */
final class TemplateScanner {
    private static final Pattern NAME = Pattern.compile("[^{}\n\r]*");
    // What follows a brace that is not closed may be anything; no more than a name may get into an error message.
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{0,40}");

    private final String template;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<MessageTemplate.Variable> variables = new ArrayList<>();

    private TemplateScanner(String template) {
        this.template = template;
    }

    /**
     * A template taken apart.
     *
     * @param text with {@link Placeholders} instead of variables, and single braces instead of double ones
     * @param variables those that the placeholders' indexes stand for
     */
    record Scanned(String text, List<MessageTemplate.Variable> variables) {}

    static Scanned scan(String template) {
        var scanner = new TemplateScanner(Placeholders.without(VisibleText.wellFormed(template)));
        scanner.scan();
        return new Scanned(scanner.text.toString(), List.copyOf(scanner.variables));
    }

    private void scan() {
        int position = 0;
        while (position < template.length()) {
            char c = template.charAt(position);
            if (c != '{' && c != '}') {
                text.append(c);
                position++;
            } else if (position + 1 < template.length() && template.charAt(position + 1) == c) {
                text.append(c);
                position += 2;
            } else if (c == '{') {
                position = variable(position);
            } else {
                throw failure("A } closes nothing", position, "Write }} for a brace.");
            }
        }
    }

    private int variable(int brace) {
        var matcher = NAME.matcher(template).region(brace + 1, template.length());
        matcher.lookingAt();
        var name = matcher.group().strip();
        if (matcher.end() == template.length() || template.charAt(matcher.end()) != '}') {
            var start = PLAIN_NAME.matcher(name);
            start.lookingAt();
            throw failure("{" + start.group() + " is not closed", brace, "End it with }, or write {{ for a brace.");
        }
        if (name.isEmpty()) {
            throw failure("{} names no variable", brace, "Write {{}} for braces.");
        }
        int index = indexes.computeIfAbsent(name, key -> {
            variables.add(new MessageTemplate.Variable(key, line(brace), column(brace)));
            return variables.size() - 1;
        });
        text.append(Placeholders.of(index));
        return matcher.end() + 1;
    }

    private UserbotException failure(String what, int position, String remedy) {
        return new UserbotException(
                Failure.USAGE,
                what + " in line " + line(position) + ", column " + column(position) + " of the text.\n" + remedy);
    }

    private int line(int position) {
        return 1
                + (int) template.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private int column(int position) {
        return 1 + template.codePointCount(template.lastIndexOf('\n', position - 1) + 1, position);
    }
}
