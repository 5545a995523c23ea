package dev.userbot.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person typed into a search, understood. Everything that is not understood is passed over. */
record SearchTerms(List<SearchTerm> terms) {
    /** A piece in quotes of any of the usual kinds, also one that is not closed; or what stands between spaces. */
    private static final Pattern PIECE = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|([^\\s\"“”„«»]+)");

    static SearchTerms of(String text, WordSplitter splitter) {
        var terms = new ArrayList<SearchTerm>();
        for (var piece = PIECE.matcher(text); piece.find(); ) {
            if (piece.group(1) != null) {
                addPhrase(terms, splitter.words(piece.group(1)));
            } else {
                addWord(terms, splitter.words(piece.group(2)), piece.group(2));
            }
        }
        return new SearchTerms(List.copyOf(terms));
    }

    private static void addPhrase(List<SearchTerm> terms, List<Word> words) {
        if (!words.isEmpty()) {
            terms.add(new SearchTerm.Phrase(words));
        }
    }

    /** What is written without a space, such as "e-mail", is looked for as it is written. */
    private static void addWord(List<SearchTerm> terms, List<Word> words, String piece) {
        if (words.size() != 1) {
            addPhrase(terms, words);
        } else if (piece.endsWith("*")) {
            terms.add(new SearchTerm.Prefix(words.get(0)));
        } else {
            terms.add(new SearchTerm.AnyForm(words.get(0)));
        }
    }

    /** A query of FTS5 for rows that have all terms. */
    String expression() {
        return terms.stream().map(SearchTerm::expression).collect(Collectors.joining(" AND "));
    }
}
