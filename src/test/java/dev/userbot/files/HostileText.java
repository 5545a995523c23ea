package dev.userbot.files;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What somebody would type to break a file name, and what nobody thought would. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "/",
            "\\",
            "..",
            ".",
            "../",
            "..\\",
            "C:",
            "file:stream",
            "~",
            "-",
            "--",
            "-rf",
            "$(id)",
            "`",
            "%2e%2e%2f",
            "\0",
            "\n",
            "\r\n",
            "\t",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\u202d",
            "\u2066",
            "\u2069",
            "\u200f",
            "\u200b",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\u034f",
            "CON",
            "con",
            "Prn",
            "aux",
            "NUL",
            "nul",
            "COM1",
            "com¹",
            "lpt0",
            "LPT9",
            "CONIN$",
            "conout$",
            "con.",
            "nul .",
            "nul.tar.gz",
            " ",
            "  ",
            "\u00a0",
            "\u3000",
            ". ",
            " .",
            "...",
            "<",
            ">",
            ":",
            "\"",
            "|",
            "?",
            "*",
            "\u0301",
            "\u0338",
            "e\u0301",
            "e\u0323\u0307",
            "\u1100\u1161\u11a8",
            "\u212b",
            "\ufb01",
            "ß",
            "İ",
            "ı",
            "\ud83d",
            "\ude00",
            "😀",
            "👨‍👩‍👧‍👦",
            "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
            "\udb40\udc01",
            "\uffff",
            "\ufdd0",
            "\udbff\udfff",
            "\ue000",
            "я",
            "你",
            "a",
            "A",
            "1",
            "_",
            "(1)",
            "{",
            "}",
            "{id}",
            "jpg",
            ".jpg",
            ".tar.gz",
            ".exe",
            "\u3164",
            "\uffa0",
            "\u115f");

    private HostileText() {}

    /** Up to a few hundred characters, seldom thousands. */
    public static Arbitrary<String> any() {
        var pieces = Arbitraries.of(PIECES);
        var mixed = pieces.list().ofMaxSize(8).map(parts -> String.join("", parts));
        var repeated =
                pieces.flatMap(piece -> Arbitraries.integers().between(1, 300).map(piece::repeat));
        var around = pieces.flatMap(first ->
                pieces.flatMap(last -> Arbitraries.integers().between(0, 160).map(n -> first + "x".repeat(n) + last)));
        var marked = pieces.flatMap(
                piece -> Arbitraries.integers().between(0, 200).map(n -> piece + " " + "\u0334".repeat(n) + piece));
        return Arbitraries.frequencyOf(
                Tuple.of(5, mixed),
                Tuple.of(1, repeated),
                Tuple.of(2, around),
                Tuple.of(1, marked),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().ofMinLength(140).ofMaxLength(4_096)));
    }
}
