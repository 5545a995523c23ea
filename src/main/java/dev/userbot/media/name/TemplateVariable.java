package dev.userbot.media.name;

import dev.userbot.files.SafeName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template can name. Texts that somebody wrote give way when a name gets too long; the others never do. */
enum TemplateVariable {
    DATE(10),
    TIME(8),
    ID(10),
    SENDER,
    CHAT,
    NAME,
    CAPTION,
    TYPE(8),
    EXT(OriginalName.MOST_EXTENSION_BYTES),
    ALBUM(20);

    /** A text that gives way keeps at least so many bytes: two of the longest characters. */
    private static final int LEAST_BYTES = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH-mm-ss", Locale.ROOT);

    private final boolean givesWay;
    private final int reserved;

    TemplateVariable() {
        this.givesWay = true;
        this.reserved = LEAST_BYTES;
    }

    TemplateVariable(int mostBytes) {
        this.givesWay = false;
        this.reserved = mostBytes;
    }

    /** By the word between the braces. */
    static Optional<TemplateVariable> of(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word().equals(word))
                .findFirst();
    }

    /** All of them as a user writes them. */
    static String list() {
        return Arrays.stream(values())
                .map(variable -> "{" + variable.word() + "}")
                .collect(Collectors.joining(" "));
    }

    /** Safe inside of a name; may be empty. */
    String value(FileFacts facts, ZoneId zone) {
        return SafeName.part(
                switch (this) {
                    case DATE -> DAY.format(facts.date().atZone(zone));
                    case TIME -> CLOCK.format(facts.date().atZone(zone));
                    case ID -> Integer.toString(facts.messageId());
                    case SENDER -> facts.sender().name();
                    case CHAT -> facts.chat().title();
                    case NAME -> OriginalName.of(facts).stem();
                    case CAPTION -> facts.caption();
                    case TYPE -> OriginalName.word(facts.kind());
                    case EXT -> OriginalName.of(facts).extension();
                    case ALBUM ->
                        facts.album().isPresent() ? Long.toString(facts.album().getAsLong()) : "";
                });
    }

    boolean givesWay() {
        return givesWay;
    }

    /** So many bytes of a name are its own. */
    int reserved() {
        return reserved;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
