package dev.userbot.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files and folders made from what strangers typed: titles, and the names of files they sent. The result is one
 * path segment that Linux, macOS and Windows can all store, that cannot lead out of its folder, and that looks like what
 * it is. At most 143 bytes of UTF-8, the limit of eCryptfs, the tightest file system in common use.
 */
public final class SafeName {
    private static final int MOST_BYTES = 143;

    /** An extension longer than this is part of the name. */
    private static final int LONGEST_EXTENSION = 16;

    /** Separators, what Windows forbids, controls, lone surrogates, and marks that reorder or hide text. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[/\\\\<>:\"|?*\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]");

    /** Not a {@code BreakIterator}: before Java 20 that cuts families of emoji into their members. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\s*\\..*)?");

    private SafeName() {}

    /**
     * A safe form of a name.
     *
     * @param otherwise used if nothing of the name can stay; must be safe itself
     */
    public static String of(String name, String otherwise) {
        return of(name, "", otherwise);
    }

    /**
     * A safe form of a name that ends with a suffix of the program's own, for example an id that keeps names apart. The
     * suffix is kept whole however long the name is.
     *
     * @param suffix safe characters, at most 100 bytes of UTF-8
     * @param otherwise used if nothing of the name can stay; must be safe itself
     */
    public static String of(String name, String suffix, String otherwise) {
        var cleaned = Normalizer.normalize(name, Normalizer.Form.NFC);
        cleaned = SPACES.matcher(cleaned).replaceAll(" ");
        cleaned = trimmed(FORBIDDEN.matcher(cleaned).replaceAll("_"));
        if (cleaned.chars().allMatch(c -> c == '_' || c == '.' || c == ' ')) {
            cleaned = otherwise;
        }
        if (RESERVED.matcher(cleaned).matches()) {
            cleaned = "_" + cleaned;
        }
        return shortened(cleaned, MOST_BYTES - bytes(suffix)) + suffix;
    }

    /** Windows drops dots and spaces at the end of a name; one at the start hides the file elsewhere. */
    private static String trimmed(String name) {
        return name.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
    }

    private static String shortened(String name, int mostBytes) {
        if (bytes(name) <= mostBytes) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - extension.length());
        return trimmed(beginning(stem, mostBytes - bytes(extension))) + extension;
    }

    /** Whole characters as a reader sees them, as many as fit. */
    private static String beginning(String text, int mostBytes) {
        var characters = CHARACTER.matcher(text);
        int end = 0;
        int used = 0;
        while (characters.find()) {
            used += bytes(characters.group());
            if (used > mostBytes) {
                break;
            }
            end = characters.end();
        }
        return end > 0 ? text.substring(0, end) : firstCodePoints(text, mostBytes);
    }

    /** For a "character" of so many combining marks that it does not fit whole. */
    private static String firstCodePoints(String text, int mostBytes) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += bytes(text.substring(end, next));
            if (used > mostBytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
