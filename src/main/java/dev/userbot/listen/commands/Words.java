package dev.userbot.listen.commands;

import dev.userbot.plugin.CommandCall.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what was typed into words. Keyboards write quotes and hyphens in their own way: curly quotes are quotes, and one long
 * dash before a letter is the two hyphens that it was made of.
 */
final class Words {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String DASHES = "\u2014\u2013";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text. A quote that is not closed holds all that follows. */
    static List<Word> of(String text) {
        return new Words(text).read();
    }

    private List<Word> read() {
        skipBlanks();
        while (at < text.length()) {
            words.add(word());
            skipBlanks();
        }
        return List.copyOf(words);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Word word() {
        var start = at;
        var word = new StringBuilder();
        var isQuoted = false;
        while (at < text.length() && (isQuoted || !Character.isWhitespace(text.charAt(at)))) {
            var letter = text.charAt(at++);
            if (QUOTES.indexOf(letter) >= 0) {
                isQuoted = !isQuoted;
            } else {
                word.append(letter);
            }
        }
        return new Word(hyphenated(word.toString()), start);
    }

    private static String hyphenated(String word) {
        return word.length() > 1 && DASHES.indexOf(word.charAt(0)) >= 0 && Character.isLetter(word.charAt(1))
                ? "--" + word.substring(1)
                : word;
    }
}
