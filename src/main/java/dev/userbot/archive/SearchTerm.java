package dev.userbot.archive;

import java.util.List;
import java.util.stream.Collectors;

/** One of the things that a message must contain to be found. */
sealed interface SearchTerm {
    /** In the language of FTS5 (sqlite.org/fts5.html#full_text_query_syntax), which leaves strings in quotes alone. */
    String expression();

    /** How many of the words from the given place on are this term; 0 if they are not. */
    int matchAt(List<Word> words, int place);

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    /** A word in any of its forms; better in this one. */
    record AnyForm(Word word) implements SearchTerm {
        @Override
        public String expression() {
            return "(stems : " + quoted(word.stem()) + " OR words : " + quoted(word.plain()) + ")";
        }

        @Override
        public int matchAt(List<Word> words, int place) {
            var candidate = words.get(place);
            return candidate.stem().equals(word.stem()) || candidate.plain().equals(word.plain()) ? 1 : 0;
        }
    }

    /** Any word that begins so. */
    record Prefix(Word word) implements SearchTerm {
        @Override
        public String expression() {
            return "words : " + quoted(word.plain()) + " *";
        }

        @Override
        public int matchAt(List<Word> words, int place) {
            return words.get(place).plain().startsWith(word.plain()) ? 1 : 0;
        }
    }

    /** Words one after the other, in these forms. */
    record Phrase(List<Word> words) implements SearchTerm {
        @Override
        public String expression() {
            return "words : " + quoted(words.stream().map(Word::plain).collect(Collectors.joining(" ")));
        }

        @Override
        public int matchAt(List<Word> text, int place) {
            if (place + words.size() > text.size()) {
                return 0;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.get(place + i).plain().equals(words.get(i).plain())) {
                    return 0;
                }
            }
            return words.size();
        }
    }
}
