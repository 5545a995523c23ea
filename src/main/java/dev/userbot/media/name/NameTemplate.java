package dev.userbot.media.name;

import dev.userbot.files.SafeName;
import dev.userbot.media.name.TemplatePart.Literal;
import dev.userbot.media.name.TemplatePart.Value;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How files are to be named, like {@code {date}_{time}_{id}_{name}}. The extension is appended unless the template places
 * it. A name that would get too long loses the ends of its longest texts (name, caption, sender, chat); date, time, id,
 * type, album and extension stay whole.
 */
public final class NameTemplate {
    /**
     * Sorts by time, cannot give the files of two messages of a chat one name, shows the id by which the message is found
     * again, and keeps the name that the sender chose.
     */
    public static final NameTemplate DEFAULT = parse("{date}_{time}_{id}_{name}");

    /** One byte less than a name may have: those that Windows reserves get an underscore in front. */
    private static final int MOST_BYTES = SafeName.MOST_BYTES - 1;

    /** {@code " (2147483647-99999)"} */
    private static final int MOST_DISTINCTION_BYTES = 19;

    private final String text;
    private final List<TemplatePart> stem;
    private final boolean appendsExtension;

    private NameTemplate(String text, List<TemplatePart> stem, boolean appendsExtension) {
        this.text = text;
        this.stem = stem;
        this.appendsExtension = appendsExtension;
    }

    /**
     * Reads a template: {@code {date} {time} {id} {sender} {chat} {name} {caption} {type} {ext} {album}}, and anything that
     * a name can contain. Braces themselves are written twice.
     *
     * @throws UserbotException with {@link Failure#USAGE} that says what is wrong at which character
     */
    public static NameTemplate parse(String text) {
        var parts = new TemplateParser(text).parse();
        if (parts.stream().noneMatch(Value.class::isInstance)) {
            throw TemplateParser.unusable("without a variable all files would have one name.");
        }
        var extensionAtEnd = endsWithExtension(parts);
        var template = new NameTemplate(
                text,
                extensionAtEnd ? withoutExtension(parts) : parts,
                extensionAtEnd || !uses(parts, TemplateVariable.EXT));
        template.checkLength();
        return template;
    }

    /**
     * The name of a file.
     *
     * @param distinction put before the extension; empty or like {@code " (123)"}
     */
    String name(FileFacts facts, ZoneId zone, String distinction) {
        var suffix = distinction + (appendsExtension ? extension(facts) : "");
        var texts = stem.stream().map(part -> text(part, facts, zone)).toList();
        return SafeName.of(joined(fitted(texts, suffix)), suffix, OriginalName.word(facts.kind()));
    }

    /** Whether names depend on a variable; for the extension, whether it stands anywhere but at the end. */
    boolean uses(TemplateVariable variable) {
        return uses(stem, variable);
    }

    /** As the user wrote it. */
    @Override
    public String toString() {
        return text;
    }

    private static boolean uses(List<TemplatePart> parts, TemplateVariable variable) {
        return parts.contains(new Value(variable));
    }

    private static boolean endsWithExtension(List<TemplatePart> parts) {
        int last = parts.size() - 1;
        return last > 0
                && parts.get(last).equals(new Value(TemplateVariable.EXT))
                && parts.get(last - 1) instanceof Literal before
                && before.text().endsWith(".");
    }

    private static List<TemplatePart> withoutExtension(List<TemplatePart> parts) {
        int dot = parts.size() - 2;
        var before = ((Literal) parts.get(dot)).text();
        var kept = new ArrayList<>(parts.subList(0, dot));
        if (before.length() > 1) {
            kept.add(new Literal(before.substring(0, before.length() - 1)));
        }
        return List.copyOf(kept);
    }

    private void checkLength() {
        int reserved = stem.stream().mapToInt(NameTemplate::reserved).sum()
                + (appendsExtension ? 1 + TemplateVariable.EXT.reserved() : 0)
                + MOST_DISTINCTION_BYTES;
        if (reserved > MOST_BYTES) {
            throw TemplateParser.unusable("it is too long, names can have " + SafeName.MOST_BYTES + " bytes.");
        }
    }

    private static int reserved(TemplatePart part) {
        return part instanceof Value value ? value.variable().reserved() : SafeName.bytes(((Literal) part).text());
    }

    private static String extension(FileFacts facts) {
        var extension = OriginalName.of(facts).extension();
        return extension.isEmpty() ? "" : "." + extension;
    }

    private static String text(TemplatePart part, FileFacts facts, ZoneId zone) {
        return part instanceof Value value ? value.variable().value(facts, zone) : ((Literal) part).text();
    }

    /** Shortens the longest of what gives way, until all of it fits. */
    private List<String> fitted(List<String> texts, String suffix) {
        int room = MOST_BYTES - SafeName.bytes(suffix);
        var fitted = texts;
        for (int most = MOST_BYTES; SafeName.bytes(joined(fitted)) > room; most--) {
            fitted = limited(fitted, most);
        }
        return fitted;
    }

    private List<String> limited(List<String> texts, int mostBytes) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> givesWay(stem.get(i)) ? SafeName.beginning(texts.get(i), mostBytes) : texts.get(i))
                .toList();
    }

    private static boolean givesWay(TemplatePart part) {
        return part instanceof Value value && value.variable().givesWay();
    }

    private String joined(List<String> texts) {
        var joined = new StemBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (stem.get(i) instanceof Literal) {
                joined.literal(texts.get(i));
            } else {
                joined.value(texts.get(i));
            }
        }
        return joined.build();
    }
}
