package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name of one file or folder must be to be stored everywhere, told anew from the documentation of those who refuse:
 * Microsoft's "Naming Files, Paths, and Namespaces", POSIX, eCryptfs, and Unicode's list of marks that reorder text.
 */
public final class FileNameRules {
    /** "Use any character in the current code page for a name … except for the following reserved characters". */
    private static final String RESERVED_CHARACTERS = "<>:\"/\\|?*";

    /** "Do not use the following reserved names for the name of a file", with the consoles' own from "CreateFile". */
    private static final Set<String> RESERVED_NAMES = reservedNames();

    /** The Bidi_Control property, and what hides text: zero width space, word joiner, byte order mark. */
    private static final Set<Integer> DECEIVING = Set.of(
            0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200B,
            0x2060, 0xFEFF, 0x00AD);

    private FileNameRules() {}

    private static Set<String> reservedNames() {
        var names = new HashSet<>(List.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"));
        for (char digit : "0123456789¹²³".toCharArray()) {
            names.add("COM" + digit);
            names.add("LPT" + digit);
        }
        return Set.copyOf(names);
    }

    /** Fails with the rule that a name breaks. */
    public static void assertStorable(String name) {
        assertThat(name).as("empty").isNotEmpty();
        assertThat(name).as("this folder and the one above").isNotIn(".", "..");
        assertThat(name.getBytes(StandardCharsets.UTF_8))
                .as("eCryptfs: 143 bytes")
                .hasSizeLessThanOrEqualTo(143);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name))
                .as("lone surrogates")
                .isTrue();
        assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).as("NFC").isTrue();
        assertThat(name).as("hidden, or an option").doesNotStartWith(".").doesNotStartWith("-");
        assertThat(name)
                .as("Windows: do not end a file or directory name with a space or a period")
                .doesNotEndWith(" ")
                .doesNotEndWith(".");
        assertThat(name).as("spaces that nobody sees").doesNotStartWith(" ");
        assertThat(name.codePoints())
                .as("characters")
                .noneMatch(c -> c < 32 || c == 127 || RESERVED_CHARACTERS.indexOf(c) >= 0)
                .noneMatch(Character::isISOControl)
                .noneMatch(DECEIVING::contains)
                .noneMatch(c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF));
        assertThat(device(name)).as("Windows: a device").isNotIn(RESERVED_NAMES);
    }

    /** "NUL.txt and NUL.tar.gz are both equivalent to NUL"; spaces before the period do not count. */
    private static String device(String name) {
        return name.replaceFirst("\\..*", "").stripTrailing().toUpperCase(Locale.ROOT);
    }
}
