package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.world.Conversation;
import java.util.List;

/** Texts that break careless renderers. Somebody pastes them into the chat to see what happens. */
final class LoungeTrouble {
    private static final int LONGEST_TEXT = 4096;
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</p></div><img src=x onerror=\"alert('1')\"> &lt;b&gt; &amp;amp; &#60;i&#62;",
            "# heading\n## another\nSetext\n======\nand\n---\n***\n___",
            "1. list\n2) list\n- item\n* item\n+ item\n    indented code\n\ttab",
            "[x](y) ![image](javascript:alert(1)) [ref]: http://example.org <http://example.org> [^1] [[wiki]]",
            "> quote\n>> deeper\n>not quite",
            "`one` ``two`` ``` three\n~~~\nfour ~~five~~ *six* **seven** __eight__ _nine_ ***ten***",
            "| a | b |\n|---|:-:|\n| 1 | 2 |\npipe | alone",
            "   three leading spaces, two trailing  \nand a backslash at the end \\",
            "backslashes \\* \\_ \\\\ \\` and a line break\\\nafter one",
            "{\"id\": 1, \"text\": \"not \\\"really\\\" json\", \"u\": \"\\u0000\", \"e\": [}",
            "line\n\n\n\nwith four breaks",
            "tab\there, non-breaking\u00A0space, zero\u200Bwidth, joiner\u200D, word\u2060joiner, BOM\uFEFF!",
            "delete \u007F and C1 \u0085 \u009F",
            "line separator \u2028 and paragraph separator \u2029 end",
            "control \u0001\u0007\u0008\u000B\u000C\u001B[31mred\u001B[0m\u001F end",
            "carriage\r\nreturn",
            "שלום עולם, then مرحبا بالعالم 123 and back",
            "\u202Eright to left override\u202C \u2066isolate\u2069 \u200Fmark\u200E",
            "Z̴̡̛͇̹a̷l̶g̵o̴ and o\u0308 and A\u030A, a\u0333",
            "👩‍👩‍👧‍👦🏳️‍🌈🏴‍☠️🇩🇰🇩🇪👍🏽🧑🏿‍🚀❤️‍🔥1️⃣©️",
            "😀",
            "😀😀😀",
            "𝒻𝒶𝓃𝒸𝓎 𐍈 𠜎 astral letters",
            "--- \ntitle: front matter\n---",
            "<!-- comment --> <![CDATA[ x ]]> <?php echo 1 ?>",
            "$(rm -rf ~) `id` ; && || %s %n ${jndi:ldap://example.org} {{7*7}}",
            "https://example.org/a_b_c?x=*y*&z=[1]#~~ and user_name_with_underscores",
            "=SUM(A1:A9)",
            "null");

    private final Cast cast;

    LoungeTrouble(Cast cast) {
        this.cast = cast;
    }

    List<Episode> episodes() {
        return List.of(
                Episode.at("2025-12-13T20:00:00Z", this::pasted), Episode.at("2026-04-01T08:00:00Z", this::formatted));
    }

    private void pasted(Conversation lounge) {
        lounge.says(cast.grace(), "I am testing an exporter. Sorry for the noise, it will be over in a minute.");
        for (var trouble : TEXTS) {
            lounge.after(3).says(cast.grace(), trouble);
        }
        lounge.after(3).says(cast.grace(), "0123456789abcdef".repeat(LONGEST_TEXT / 16));
        lounge.after(60).says(cast.ben(), "My phone is warm now 😁");
    }

    /** Formatting at the places where Markdown has no room for it. */
    private void formatted(Conversation lounge) {
        lounge.says(
                cast.grace(),
                text("in")
                        .bold("side")
                        .plain(" a word, ")
                        .bold(" spaced ")
                        .plain("out, ")
                        .italic("*")
                        .bold("**"));
        lounge.after(5)
                .says(cast.grace(), text("").bold("two\nlines").plain("\n").italic("and\n\nparagraphs"));
        lounge.after(5)
                .says(
                        cast.grace(),
                        text("").code("a `tick` and ``two``")
                                .plain(" ")
                                .code(" ")
                                .plain(" ")
                                .code("|"));
        lounge.after(5)
                .says(
                        cast.grace(),
                        text("").pre("x`\"><b>", "```\n````\n</code>").plain("after"));
        lounge.after(5)
                .says(
                        cast.grace(),
                        text("").link("](", "https://example.org/)(")
                                .plain(" ")
                                .link("javascript", "javascript:alert(1)"));
        lounge.after(5)
                .says(
                        cast.grace(),
                        text("").quote(text("").pre("java", "int soup;").plain("\n# in a quote"))
                                .plain("\n")
                                .spoiler(text("||bars||")));
        lounge.after(5)
                .says(
                        cast.grace(),
                        text("👨‍👩‍👧")
                                .bold("😀")
                                .plain("𝒻")
                                .italic("🇩🇰")
                                .plain("e\u0301")
                                .underline(text("🏴‍☠️")));
    }
}
