package dev.userbot.media.name;

import dev.userbot.files.SafeName;
import dev.userbot.media.name.TemplatePart.Literal;
import dev.userbot.media.name.TemplatePart.Value;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.List;

/** Reads a template. */
final class TemplateParser {
    private final String text;
    private final List<TemplatePart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int position;

    TemplateParser(String text) {
        this.text = text;
    }

    List<TemplatePart> parse() {
        while (position < text.length()) {
            if (text.startsWith("{{", position) || text.startsWith("}}", position)) {
                literal.append(text.charAt(position));
                position += 2;
            } else if (text.charAt(position) == '{') {
                endLiteral();
                parts.add(new Value(variable()));
            } else {
                literal.append(ordinary());
            }
        }
        endLiteral();
        return List.copyOf(parts);
    }

    private TemplateVariable variable() {
        int end = text.indexOf('}', position);
        if (end < 0) {
            throw refused("the { has no }");
        }
        var word = text.substring(position + 1, end);
        var variable = TemplateVariable.of(word)
                .orElseThrow(
                        () -> refused("there is no variable {" + SafeName.beginning(SafeName.part(word), 30) + "}"));
        position = end + 1;
        return variable;
    }

    private String ordinary() {
        var character = Character.toString(text.codePointAt(position));
        if (character.equals("}")) {
            throw refused("the } has no {");
        }
        if (character.equals("/") || character.equals("\\")) {
            throw refused("a name cannot contain " + character + "; --group-by makes folders");
        }
        if (!SafeName.part("x" + character + "x").equals("x" + character + "x")) {
            throw refused("this character cannot be in a file name on every system");
        }
        position += character.length();
        return character;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private UserbotException refused(String why) {
        return unusable("at character " + (text.codePointCount(0, position) + 1) + ", " + why + ".");
    }

    static UserbotException unusable(String why) {
        return new UserbotException(
                Failure.USAGE,
                "Cannot use the name template: " + why + "\nVariables: " + TemplateVariable.list()
                        + ". Braces themselves are written {{ and }}.");
    }
}
