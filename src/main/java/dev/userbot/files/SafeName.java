package dev.userbot.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files and folders made from what strangers typed: titles, captions, and the names of files they sent. The
 * result is one path segment that Linux, macOS and Windows can all store, that cannot lead out of its folder, that no
 * program takes for an option, and that looks like what it is. At most {@value #MOST_BYTES} bytes of UTF-8, the limit of
 * eCryptfs, the tightest file system in common use.
 */
public final class SafeName {
    /** The longest name in bytes of UTF-8. */
    public static final int MOST_BYTES = 143;

    /** An extension of more bytes than this is part of the name. */
    private static final int LONGEST_EXTENSION = 16;

    /** Nothing is to be done to most names: letters and digits of ASCII, and between them what is harmless there. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._()+,=-]*[A-Za-z0-9)])?");

    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    /** Shows as nothing; copied along from web pages. Joiners and variation selectors stay: scripts and emoji need them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u3164\uFEFF\uFFA0"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E007F}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}\u0085]+");

    /** Separators, what Windows or macOS refuse, controls, and marks that reorder text. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[/\\\\<>:\"|?*\\p{Cc}\\p{Co}\\p{IsNoncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]");

    /** What is left of a name of which nothing can stay. */
    private static final Pattern MEANINGLESS = Pattern.compile("[_. \\-\\p{M}\\p{Cf}]*");

    /** Not a {@code BreakIterator}: before Java 20 that cuts families of emoji into their members. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Devices of Windows, in any case, with any extension. */
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
     * A safe form of a name that ends with a suffix of the program's own, for example an id that keeps names apart, or an
     * extension. The suffix is kept whole however long the name is.
     *
     * @param suffix empty, or safe characters that begin with a dot, space, underscore or dash and do not end with a dot
     *     or space; at most 100 bytes of UTF-8
     * @param otherwise used if nothing of the name can stay; must be safe itself
     */
    public static String of(String name, String suffix, String otherwise) {
        var cleaned = trimmed(part(name));
        if (cleaned.isEmpty()) {
            cleaned = otherwise;
        }
        int room = MOST_BYTES - bytes(suffix);
        // After shortening: what was cut off may have been all that told the name from a device.
        var fitting = shortened(cleaned, room);
        if (RESERVED.matcher(fitting + suffix).matches()) {
            fitting = "_" + shortened(fitting, room - 1);
        }
        return fitting + suffix;
    }

    /**
     * A text as it can stand inside of a safe name, in one line and in NFC, of any length; empty if nothing of it would
     * tell a reader anything. Joined parts still have to go through {@link #of(String, String)}.
     */
    public static String part(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        var known =
                UNSEEN.matcher(LONE_SURROGATES.matcher(text).replaceAll("_")).replaceAll("");
        var spaced =
                SPACES.matcher(Normalizer.normalize(known, Normalizer.Form.NFC)).replaceAll(" ");
        var cleaned = FORBIDDEN.matcher(spaced).replaceAll("_").strip();
        return MEANINGLESS.matcher(cleaned).matches() ? "" : cleaned;
    }

    /**
     * As many whole characters as a reader sees them as fit, without a space at the end.
     *
     * @param mostBytes of UTF-8; at least 4, so that something fits
     */
    public static String beginning(String text, int mostBytes) {
        if (bytes(text) <= mostBytes) {
            return text;
        }
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
        return end > 0 ? text.substring(0, end).stripTrailing() : firstCodePoints(text, mostBytes);
    }

    /** The length of a text in UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Windows drops dots and spaces at the end of a name; a dot at the start hides the file elsewhere, and a dash makes it
     * an option of whatever command it is given to.
     */
    private static String trimmed(String name) {
        return name.replaceFirst("^[-. ]+", "").replaceFirst("[. ]+$", "");
    }

    private static String shortened(String name, int mostBytes) {
        if (bytes(name) <= mostBytes) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && bytes(name.substring(dot)) <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - extension.length());
        return trimmed(beginning(stem, mostBytes - bytes(extension))) + extension;
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
}
