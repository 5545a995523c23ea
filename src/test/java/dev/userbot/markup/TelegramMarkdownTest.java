package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of Markdown in a message; {@code ↵} stands for a line break. */
class TelegramMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "**bold** and *italic* => ⟨Bold:bold⟩ and ⟨Italic:italic⟩",
                "__bold__ and _italic_ => ⟨Bold:bold⟩ and ⟨Italic:italic⟩",
                "~~gone~~, ~not~ => ⟨Strikethrough:gone⟩, ~not~",
                "`code()` => ⟨Code:code()⟩",
                "**bold *and italic* again** => ⟨Bold:bold ⟨Italic:and italic⟩ again⟩",
                "***both*** => ⟨Bold:⟨Italic:both⟩⟩",
                "||secret|| and ▒another▒ => ⟨Spoiler:secret⟩ and ⟨Spoiler:another⟩",
                "||a **bold** secret|| => ⟨Spoiler:a ⟨Bold:bold⟩ secret⟩",
                "||one||||two|| => ⟨Spoiler:onetwo⟩",
                "<ins>under</ins> <u>line</u> => ⟨Underline:under⟩ ⟨Underline:line⟩",
                "**a ||b** c|| => ⟨Bold:a ⟨Spoiler:b⟩⟩ ⟨Spoiler:c⟩",
                "😀 **b** => 😀 ⟨Bold:b⟩",
                "**שלום** => ⟨Bold:שלום⟩",
            })
    void styles(String markdown, String message) {
        assertThat(parse(markdown)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a || b || c",
                "if (a||b) return",
                "||open",
                "closed||",
                "||||",
                "▓▓▒▒▒░░",
                "▒",
                "a ▒ b ▒ c",
                "▒▒x▒▒",
                "<ins>open",
                "closed</u>",
                "</u>x<u>",
                "@name #tag $USD /start",
                "https://example.org/a_b_c and mail@example.org",
                "2 * 3 * 4 = 24",
                "snake_case_name",
                "[ ] todo",
                "a | b↵--|--↵1 | 2",
                "<b>not ours</b>",
                "<!-- neither -->",
                "<div>↵<p>a</p>↵</div>",
                "5 < 6 && 7 > 6",
            })
    void whatMeansNothingStaysAsTyped(String markdown) {
        assertThat(parse(markdown)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[docs](https://example.org/a?b=c) => ⟨TextUrl https://example.org/a?b=c:docs⟩",
                "[**bold** link](https://example.org) => ⟨TextUrl https://example.org:⟨Bold:bold⟩ link⟩",
                "**[link](https://example.org) in bold** => ⟨Bold:⟨TextUrl https://example.org:link⟩ in bold⟩",
                "[`f()`](https://example.org) => ⟨TextUrl https://example.org:f()⟩",
                "[see][1]↵↵[1]: http://example.org => ⟨TextUrl http://example.org:see⟩",
                "[Anna](tg://user?id=42) => ⟨MentionName 42:Anna⟩",
                "[Anna](tg://user?id=0) => ⟨TextUrl tg://user?id=0:Anna⟩",
                "[Anna](tg://user?id=99999999999999999999) => ⟨TextUrl tg://user?id=99999999999999999999:Anna⟩",
                "[chat](tg://resolve?domain=x) => ⟨TextUrl tg://resolve?domain=x:chat⟩",
                "[pay](ton://transfer/abc) => ⟨TextUrl ton://transfer/abc:pay⟩",
                "[site](example.org/a) => ⟨TextUrl example.org/a:site⟩",
                "[port](http://a.example:8080/x) => ⟨TextUrl http://a.example:8080/x:port⟩",
                "[port](http://a.example:99999/x) => port (http://a.example:99999/x)",
                "[who](https://me:pw@a.example) => ⟨TextUrl https://me:pw@a.example:who⟩",
                "[local](http://localhost/x) => local (http://localhost/x)",
                "[bad](javascript:alert) => bad (javascript:alert)",
                "[file](../notes.md) => file (../notes.md)",
                "[above](#top) => above (#top)",
                "[host](http://exa%ple.org/) => host (http://exa%ple.org/)",
                "[write](mailto:a@b.example) => write (a@b.example)",
                "[call](tel:+4930123456) => call (+4930123456)",
                "[](https://example.org) => https://example.org",
                "[text]() => text",
                "<https://example.org/x_y> => https://example.org/x_y",
                "<https://example.org/x.> => ⟨TextUrl https://example.org/x.:https://example.org/x.⟩",
                "<mail@example.org> => mail@example.org",
                "![alt](https://example.org/a.png) => ⟨TextUrl https://example.org/a.png:alt⟩",
                "![](https://example.org/a.png) => https://example.org/a.png",
                "![alt](a.png) => ⟨TextUrl a.png:alt⟩",
                "![👍](tg://emoji?id=5368324170671202286) => ⟨CustomEmoji 5368324170671202286:👍⟩",
                "![👍](tg://emoji?id=99999999999999999999) => ⟨TextUrl tg://emoji?id=99999999999999999999:👍⟩",
                "![soon](tg://time?unix=1735689600&format=wDT) => ⟨DateTime 1735689600:soon⟩",
                "[![alt](https://a.example/i.png)](https://b.example) => ⟨TextUrl https://b.example:alt⟩",
            })
    void linksAndWhatLooksLikeThem(String markdown, String message) {
        assertThat(parse(markdown)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "one↵two => one↵two",
                "one  ↵two => one↵two",
                "one↵↵↵↵two => one↵↵two",
                "# Title↵↵text => ⟨Bold:Title⟩↵↵text",
                "## Title with **bold** `code`↵text => ⟨Bold:Title with bold⟩ ⟨Code:code⟩↵text",
                "- milk↵- bread => • milk↵• bread",
                "Buy:↵- milk↵- bread => Buy:↵• milk↵• bread",
                "- milk↵↵- bread => • milk↵↵• bread",
                "3. three↵4. four => 3. three↵4. four",
                "1) one => 1) one",
                "- a↵  - b↵    1. c↵- d => • a↵  • b↵    1. c↵• d",
                "- a↵  b => • a↵  b",
                "- ↵- b => •↵• b",
                "- [x] done => • [x] done",
                "- **a**↵  **b** => • ⟨Bold:a⟩↵  ⟨Bold:b⟩",
                "a↵↵---↵↵b => a↵↵———↵↵b",
                "> quoted↵> twice => ⟨BlockQuote:quoted↵twice⟩",
                "before↵↵> quoted↵↵after => before↵⟨BlockQuote:quoted⟩↵after",
                "> a↵>↵> b => ⟨BlockQuote:a↵↵b⟩",
                "> a↵> > b↵>↵> c => ⟨BlockQuote:a↵> b↵c⟩",
                "> - a↵> - **b** => ⟨BlockQuote:• a↵• ⟨Bold:b⟩⟩",
                "- > quoted => •↵⟨BlockQuote:quoted⟩",
                "- a↵  > quoted↵- b => • a↵⟨BlockQuote:quoted⟩↵• b",
                "> long↵> story|| => ⟨ExpandableBlockQuote:long↵story⟩",
                "> a ||secret|| => ⟨BlockQuote:a ⟨Spoiler:secret⟩⟩",
                "> => ''",
                "```↵a  b↵↵ c↵``` => ⟨Pre:a  b↵↵ c⟩",
                "```java one↵int x;↵``` => ⟨PreCode java:int x;⟩",
                "```↵  indented↵``` => ⟨Pre:  indented⟩",
                "~~~↵**x**↵~~~ => ⟨Pre:**x**⟩",
                "'    x = 1↵      y' => ⟨Pre:x = 1↵  y⟩",
                "text:↵```↵code↵```↵more => text:↵⟨Pre:code⟩↵more",
                "1. text↵   ```↵   code↵   ``` => 1. text↵⟨Pre:code⟩",
                "> ```↵> code↵> ``` => ⟨BlockQuote:⟨Pre:code⟩⟩",
                "> ```↵>   a  ↵> ```↵↵b => ⟨BlockQuote:⟨Pre:  a  ⟩⟩↵b",
                "```↵``` => ''",
                "**bold `code` bold** => ⟨Bold:bold⟩ ⟨Code:code⟩ ⟨Bold:bold⟩",
                "[a]: http://example.org => ''",
            })
    void blocks(String markdown, String message) {
        assertThat(parse(markdown)).isEqualTo(message);
    }

    @Test
    void tabsInCodeKeepTheirWidthWhichTdlibWouldTakeFromThem() {
        assertThat(parse("```↵if x:↵\treturn↵```")).isEqualTo("⟨Pre:if x:↵    return⟩");
    }

    @Test
    void indentationOfAnExportedLineBecomesSpacesAgain() {
        assertThat(parse("a  ↵\u00A0\u00A0b\u00A0c")).isEqualTo("a↵  b\u00A0c");
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        assertThat(TelegramMarkdown.parse("a\r\n\r\n```\r\nx\r\ny\r\n```\rb").text())
                .isEqualTo("a\nx\ny\nb");
    }

    @Test
    void aTextThatNestsBeyondReasonStaysAsTyped() {
        for (var deep : List.of(
                "> ".repeat(5_000) + "a", "*a **b ".repeat(500) + "c** d*".repeat(500), "- ".repeat(5_000) + "a")) {
            assertThat(parse(deep)).isEqualTo(deep);
        }
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertThat(parse("**a\uD83D** \uDE00")).isEqualTo("⟨Bold:a\uFFFD⟩ \uFFFD");
    }

    private static String parse(String markdown) {
        return Annotated.of(TelegramMarkdown.parse(markdown.replace('↵', '\n'))).replace('\n', '↵');
    }
}
