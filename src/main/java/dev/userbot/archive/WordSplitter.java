package dev.userbot.archive;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** People use few words again and again: their forms are remembered, which saves a seventh of the indexing time. */
    private static final int KNOWN_WORDS = 20_000;

    private final Map<String, Forms> known = new HashMap<>();
    private final Map<UnicodeScript, Stemmer> stemmers = Map.of(
            UnicodeScript.CYRILLIC, new SnowballStemmer(SnowballStemmer.ALGORITHM.RUSSIAN),
            UnicodeScript.LATIN, new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    private record Forms(String plain, String stem) {}

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

    private void add(List<Word> words, String text, int start, int end) {
        var forms = forms(text.substring(start, end));
        if (!forms.plain().isBlank()) {
            words.add(new Word(start, end, forms.plain(), forms.stem()));
        }
    }

    private Forms forms(String written) {
        if (known.size() > KNOWN_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(written, this::computed);
    }

    private Forms computed(String written) {
        var folded = FoldedText.of(written).replace('ё', 'е');
        return new Forms(withoutAccents(folded), withoutAccents(stem(folded)));
    }

    private String stem(String word) {
        var stemmer = word.isEmpty() ? null : stemmers.get(UnicodeScript.of(word.codePointAt(0)));
        return stemmer == null ? word : stemmer.stem(word).toString();
    }

    private static String withoutAccents(String word) {
        var bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
