package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeExpandableBlockQuote;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import dev.userbot.td.api.TextEntityType.TextEntityTypePreCode;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader sees of a message: its lines, and what every visible character looks like. Two messages look alike
 * whichever way their entities are cut, and whether or not blanks between words are formatted, too.
 *
 * @param lines those with something to see, without blanks at their ends
 * @param characters each visible character with its formatting
 */
record Appearance(List<String> lines, List<Visible> characters) {
    private static final Set<String> LOST_WHERE_MARKDOWN_CANNOT_SAY_IT = Set.of("Bold", "Italic", "Strikethrough");

    private static final Pattern BLOCK = Pattern.compile("code block|code in .*|quote");

    /** A UTF-16 unit and the names of its formatting. */
    record Visible(char unit, Set<String> looks) {}

    static Appearance of(FormattedText message) {
        var looks = new ArrayList<Set<String>>();
        for (int i = 0; i < message.text().length(); i++) {
            looks.add(new TreeSet<>());
        }
        for (var entity : message.entities()) {
            look(entity, message.text())
                    .ifPresent(look ->
                            looks.subList(entity.offset(), Entities.end(entity)).forEach(set -> set.add(look)));
        }
        var characters = new ArrayList<Visible>();
        for (int i = 0; i < message.text().length(); i++) {
            if (!VisibleText.isSpace(message.text().charAt(i))) {
                characters.add(new Visible(message.text().charAt(i), looks.get(i)));
            }
        }
        return new Appearance(lines(message), characters);
    }

    /** The same with the formatting gone that an export may leave away in lines where Markdown cannot write it. */
    Appearance withoutEmphasis() {
        return new Appearance(
                lines,
                characters.stream()
                        .map(visible -> new Visible(
                                visible.unit(),
                                visible.looks().stream()
                                        .filter(look -> !LOST_WHERE_MARKDOWN_CANNOT_SAY_IT.contains(look))
                                        .collect(Collectors.toCollection(TreeSet::new))))
                        .toList());
    }

    /** Formatting of single characters that the other one has not. */
    List<String> looksBeyond(Appearance other) {
        var beyond = new ArrayList<String>();
        for (int i = 0; i < characters.size(); i++) {
            var more = new TreeSet<>(characters.get(i).looks());
            more.removeAll(other.characters.get(i).looks());
            if (!more.isEmpty()) {
                beyond.add(characters.get(i).unit() + " is " + more);
            }
        }
        return beyond;
    }

    /** Blocks stand on lines of their own, whatever is around them. */
    private static List<String> lines(FormattedText message) {
        var borders = new TreeSet<Integer>();
        for (var entity : message.entities()) {
            if (look(entity, message.text()).filter(BLOCK.asPredicate()).isPresent()) {
                borders.add(entity.offset());
                borders.add(Entities.end(entity));
            }
        }
        var text = new StringBuilder(message.text().replace('\u00A0', ' '));
        borders.descendingSet().forEach(border -> text.insert(border, "\n"));
        return text.toString()
                .stripLeading()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<String> look(TextEntity entity, String text) {
        var type = entity.type();
        var covered = text.substring(entity.offset(), Entities.end(entity));
        if (type instanceof TextEntityTypeTextUrl link) {
            return LinkDestination.of(link.url())
                    .filter(address -> !MessageLink.isFoundByTelegram(covered, address))
                    .map(address -> "link to " + address);
        }
        if (type instanceof TextEntityTypeMentionName mention) {
            return Optional.of("mention of " + mention.userId());
        }
        if (type instanceof TextEntityTypePreCode code) {
            return Optional.of("code in " + code.language());
        }
        if (type instanceof TextEntityTypePre) {
            return Optional.of("code block");
        }
        if (type instanceof TextEntityTypeBlockQuote || type instanceof TextEntityTypeExpandableBlockQuote) {
            return Optional.of("quote");
        }
        if (type instanceof TextEntityTypeUrl || type instanceof TextEntityTypeEmailAddress) {
            return Optional.empty();
        }
        return Style.of(type).map(style -> name(type));
    }

    private static String name(TextEntityType type) {
        return type.getClass().getSimpleName().replace("TextEntityType", "");
    }
}
