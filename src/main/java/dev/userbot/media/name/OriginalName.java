package dev.userbot.media.name;

import dev.userbot.archive.ContentKind;
import dev.userbot.files.SafeName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that the sender gave, cut in two.
 *
 * @param stem the type's word if the file has no name that tells anything
 * @param extension without a dot; empty if there is none; at most {@value #MOST_EXTENSION_BYTES} ASCII characters
 */
record OriginalName(String stem, String extension) {
    static final int MOST_EXTENSION_BYTES = 16;

    /** An archive's two extensions belong together: programs look at both. */
    private static final Pattern EXTENSION = Pattern.compile(
            "(.+?)\\.((?:(?i:tar)\\.)?[A-Za-z0-9_~-]{1," + (MOST_EXTENSION_BYTES - "tar.".length()) + "})");

    static OriginalName of(FileFacts facts) {
        var name = facts.fileName().map(SafeName::part).orElse("").replaceFirst("[. ]+$", "");
        var parts = EXTENSION.matcher(name);
        if (parts.matches()) {
            var stem = SafeName.part(parts.group(1));
            return new OriginalName(stem.isEmpty() ? word(facts.kind()) : stem, parts.group(2));
        }
        return new OriginalName(
                name.isEmpty() ? word(facts.kind()) : name,
                facts.mimeType()
                        .flatMap(Extensions::ofMimeType)
                        .or(() -> Extensions.ofKind(facts.kind()))
                        .orElse(""));
    }

    /** What such files are called on the command line, like {@code photo}. */
    static String word(ContentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
