package dev.userbot.archive;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Splits a text into words: runs of letters, digits and the marks above them; a Chinese character is a word of its own.
 * For one thread, since stemmers have a state.
 */
final class WordSplitter {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private final Map<UnicodeScript, Stemmer> stemmers = Map.of(
            UnicodeScript.CYRILLIC, new SnowballStemmer(SnowballStemmer.ALGORITHM.RUSSIAN),
            UnicodeScript.LATIN, new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < text.length(); ) {
            var end = endOfWord(text, at);
            if (end > at) {
                add(words, text, at, end);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The same place if no word begins there. */
    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length()) {
            var character = text.codePointAt(end);
            if (Character.isIdeographic(character)) {
                return end == start ? end + Character.charCount(character) : end;
            }
            if (!isOfWord(character)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Folding can take a character apart into several with spaces between; the first of them stand for it. */
    private void add(List<Word> words, String text, int start, int end) {
        var folded = FoldedText.of(text.substring(start, end)).replace('ё', 'е');
        var plain = withoutAccents(folded);
        if (!plain.isBlank()) {
            words.add(new Word(start, end, plain, withoutAccents(stem(folded))));
        }
    }

    private String stem(String word) {
        var stemmer = stemmers.get(UnicodeScript.of(word.codePointAt(0)));
        return stemmer == null ? word : stemmer.stem(word).toString();
    }

    private static String withoutAccents(String word) {
        var bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
