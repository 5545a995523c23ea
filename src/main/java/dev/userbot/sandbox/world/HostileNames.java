package dev.userbot.sandbox.world;

import java.util.List;

/** File names that somebody else chose: none of them may decide where a file ends up. */
public final class HostileNames {
    private HostileNames() {}

    /** All of them, no two alike. */
    public static List<String> all() {
        return List.of(
                // Out of the folder, on every system.
                "../../.ssh/authorized_keys",
                "..\\..\\evil.exe",
                "/etc/passwd",
                "C:\\Windows\\win.ini",
                "\\\\server\\share\\file.txt",
                "....//....//file.txt",
                "a/b/c.txt",
                ".",
                "..",
                "...",
                "~",
                // Characters that no name can have, or that nobody sees.
                "nul\u0000byte.txt",
                "bell\u0007 tab\t line\nbreak\r.txt",
                "escape\u001b[2J.txt",
                "delete\u007f.txt",
                "photo\u202Egnp.exe",
                "isolate\u2066\u2069.txt",
                "zero\u200Bwidth\uFEFF.txt",
                "line\u2028separator.txt",
                "what? <is> \"this\": a|b*.txt",
                // What Windows cannot have.
                "CON",
                "nul.txt",
                "COM1.tar.gz",
                "lpt9 .log",
                "COM\u00B9",
                "dot at the end.",
                "space at the end ",
                " space before.txt",
                "name.txt. . .",
                "file.txt:stream",
                // Too long for any file system.
                "a".repeat(300) + ".txt",
                "я".repeat(150) + ".txt",
                "🐦".repeat(75) + ".png",
                "e." + "x".repeat(300),
                // The same to the eye or to some file systems, not to others.
                "Report.PDF",
                "report.pdf",
                "caf\u00E9.txt",
                "cafe\u0301.txt",
                "\u1100\u1161\u11A8.txt",
                // Little to go by.
                "",
                " ",
                "🥣",
                ".hidden",
                ".txt",
                "no extension",
                "many.dots.in.a.name.tar.gz",
                "-rf",
                "%2e%2e%2fencoded.txt",
                "$(reboot).sh",
                "`reboot`;.sh",
                "😀 суп 汤.jpg");
    }
}
