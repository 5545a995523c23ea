package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "-rf, rf",
                "--help me, help me",
                "..., chat",
                "???, chat",
                "---, chat",
                "\u200D\u0301, chat",
                "Привет 👋, Привет 👋",
                "photo\u202Egpj.exe, photo_gpj.exe",
                "Donau\u00ADdampf\u200Bschiff, Donaudampfschiff",
                "می\u200Cخواهم, می\u200Cخواهم",
                "👨‍👩‍👧‍👦 ❤️, 👨‍👩‍👧‍👦 ❤️",
                "cafe\u0301, caf\u00E9",
            })
    void staysReadableAndHarmless(String name, String expected) {
        assertThat(SafeName.of(name, "chat")).isEqualTo(expected);
    }

    @Test
    void linesBecomeOne() {
        assertThat(SafeName.of("Tickets\r\nfor the\tmuseum\u2028 ", "chat")).isEqualTo("Tickets for the museum");
    }

    @ParameterizedTest
    @CsvSource({"CON, .jpg, _CON.jpg", "nul, ' (123)', nul (123)", "com1, _-100, com1_-100"})
    void aSuffixMakesADeviceOrKeepsItFromBeingOne(String name, String suffix, String expected) {
        assertThat(SafeName.of(name, suffix, "file")).isEqualTo(expected);
    }

    @Test
    void aDeviceThatAppearsByShorteningIsFoundToo() {
        FileNameRules.assertStorable(SafeName.of("nul " + "\u0334".repeat(200), "file"));
    }

    @Property(tries = 10_000)
    void isAlwaysStorable(@ForAll("hostile") String name) {
        FileNameRules.assertStorable(SafeName.of(name, "chat"));
    }

    @Property(tries = 10_000)
    void isStorableWithItsSuffixWhole(@ForAll("hostile") String name) {
        var safe = SafeName.of(name, " (2147483647).tar.gz", "chat");
        FileNameRules.assertStorable(safe);
        assertThat(safe).endsWith(" (2147483647).tar.gz");
    }

    @Property(tries = 5_000)
    void isStable(@ForAll("hostile") String name) {
        var safe = SafeName.of(name, "chat");
        assertThat(SafeName.of(safe, "chat")).isEqualTo(safe);
    }

    @Property(tries = 5_000)
    void aBeginningFitsAndIsOne(@ForAll("hostile") String text) {
        var part = SafeName.part(text);
        var beginning = SafeName.beginning(part, 20);
        assertThat(beginning.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(20);
        assertThat(part).startsWith(beginning);
        assertThat(beginning.isEmpty()).isEqualTo(part.isEmpty());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.any();
    }

    @ParameterizedTest
    @CsvSource({"👨‍👩‍👧‍👦, .jpg", "я, .tar", "x, .pdf"})
    void aLongNameKeepsWholeCharactersAndItsExtension(String character, String extension) {
        var safe = SafeName.of(character.repeat(200) + extension, "file");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(143);
        assertThat(safe).endsWith(character + extension).startsWith(character);
    }

    @Test
    void alsoTheLongestSuffixLeavesSomethingOfTheName() {
        var suffix = "_" + "x".repeat(99);
        var safe = SafeName.of("你".repeat(100) + "." + "你".repeat(15), suffix, "file");
        FileNameRules.assertStorable(safe);
        assertThat(safe).startsWith("你").endsWith(suffix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uD83D\uD83D\uDE00"})
    void halvesOfCharactersAreReplaced(String name) {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(SafeName.of(name, "chat")))
                .isTrue();
    }
}
