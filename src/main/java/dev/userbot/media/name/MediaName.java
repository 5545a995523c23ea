package dev.userbot.media.name;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a file belongs, relative to the target folder. Safe on Linux, macOS and Windows.
 *
 * @param folder one segment, or none
 * @param name one segment
 */
public record MediaName(Optional<String> folder, String name) {
    /** What some file systems overlook when they compare names. */
    private static final Pattern OVERLOOKED = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F]");

    /** To be resolved against the target folder. */
    public Path path() {
        return folder.map(segment -> Path.of(segment, name)).orElseGet(() -> Path.of(name));
    }

    /** As links in documents have it, on every system; not yet percent-encoded. */
    public String slashed() {
        return folder.map(segment -> segment + "/" + name).orElse(name);
    }

    /**
     * The same for all names that any file system takes for one: Windows and macOS fold case, macOS also NFC and NFD, and
     * some see neither the difference of ß and ss nor joiners. Not a name itself.
     */
    public String key() {
        var visible = OVERLOOKED.matcher(slashed()).replaceAll("");
        var folded = Normalizer.normalize(visible, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
