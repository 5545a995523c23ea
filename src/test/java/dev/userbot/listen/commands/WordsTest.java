package dev.userbot.listen.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.plugin.CommandCall.Word;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "md --since 7d              | md;--since;7d",
                "\"Family chat\" hello      | Family chat;hello",
                "\u201cFamily chat\u201d x  | Family chat;x",
                "\u00abFamily chat\u00bb    | Family chat",
                "\u2014since 7d             | --since;7d",
                "\u2013since=7d             | --since=7d",
                "a \u2014 b                 | a;\u2014;b",
                "\u20145                    | \u20145",
                "from:\"Anna K\"            | from:Anna K",
                "\"not closed and more      | not closed and more",
            })
    void keyboardsWriteQuotesAndHyphensInTheirOwnWay(String typed, String expected) {
        assertThat(Words.of(typed)).extracting(Word::text).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'   ',0", "'\"\"',1", "'\n\t a\u00a0 ',1"})
    void blanksAreNoWords(String typed, int words) {
        assertThat(Words.of(typed)).hasSize(words);
    }

    @Property
    void eachWordKnowsWhereItBegins(@ForAll String typed) {
        List<Word> words = Words.of(typed);
        var last = -1;
        for (var word : words) {
            assertThat(word.start()).isGreaterThan(last).isLessThan(typed.length());
            assertThat(Character.isWhitespace(typed.charAt(word.start()))).isFalse();
            last = word.start();
        }
    }
}
