package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "The Lounge, The Lounge",
                "../../etc/passwd, _.._etc_passwd",
                "a/b\\c:d, a_b_c_d",
                "CON, _CON",
                "nul.txt, _nul.txt",
                "com1 .log, _com1 .log",
                "console, console",
                "name. . ., name",
                ".hidden, hidden",
                "..., chat",
                "???, chat",
                "Привет 👋, Привет 👋",
                "photo\u202Egpj.exe, photo_gpj.exe",
            })
    void staysReadableAndHarmless(String name, String expected) {
        assertThat(SafeName.of(name, "chat")).isEqualTo(expected);
    }

    @Property
    void isAlwaysOneStorableSegment(@ForAll String name) {
        var safe = SafeName.of(name, "-1001234", "chat");
        assertThat(safe)
                .isNotEmpty()
                .endsWith("-1001234")
                .doesNotContainPattern("[/\\\\<>:\"|?*\\p{Cc}\u202A-\u202E]")
                .doesNotStartWith(".")
                .doesNotStartWith(" ");
        assertThat(Normalizer.isNormalized(safe, Normalizer.Form.NFC)).isTrue();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(safe)).isTrue();
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(143);
    }

    @Property
    void isStable(@ForAll String name) {
        var safe = SafeName.of(name, "chat");
        assertThat(SafeName.of(safe, "chat")).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"👨‍👩‍👧‍👦, .jpg", "я, .tar", "x, .pdf"})
    void aLongNameKeepsWholeCharactersAndItsExtension(String character, String extension) {
        var safe = SafeName.of(character.repeat(200) + extension, "file");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(143);
        assertThat(safe).endsWith(character + extension).startsWith(character);
    }
}
