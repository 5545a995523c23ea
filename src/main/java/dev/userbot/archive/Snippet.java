package dev.userbot.archive;

import dev.userbot.archive.SearchHit.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts the piece out of a text that shows what was found. */
final class Snippet {
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_IN_ALL = 24;
    private static final String LEFT_OUT = "…";

    private final String text;
    private final List<Word> words;
    private final BitSet found = new BitSet();

    private Snippet(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Around the first place where one of the terms is. */
    static List<Segment> of(String text, SearchTerms terms, WordSplitter splitter) {
        var snippet = new Snippet(text, splitter.words(text));
        terms.terms().forEach(snippet::mark);
        return snippet.segments();
    }

    private void mark(SearchTerm term) {
        for (int place = 0; place < words.size(); place++) {
            found.set(place, place + term.matchAt(words, place));
        }
    }

    private List<Segment> segments() {
        var first = Math.max(0, found.nextSetBit(0) - WORDS_BEFORE);
        var end = Math.min(words.size(), first + WORDS_IN_ALL);
        var segments = new ArrayList<Segment>();
        var done = first == 0 ? 0 : words.get(first).start();
        if (first > 0) {
            segments.add(new Segment(LEFT_OUT, false));
        }
        for (int place = found.nextSetBit(first); place >= 0 && place < end; place = found.nextSetBit(place + 1)) {
            var word = words.get(place);
            add(segments, done, word.start(), false);
            add(segments, word.start(), word.end(), true);
            done = word.end();
        }
        if (end < words.size()) {
            add(segments, done, words.get(end - 1).end(), false);
            segments.add(new Segment(LEFT_OUT, false));
        } else {
            add(segments, done, text.length(), false);
        }
        return segments;
    }

    private void add(List<Segment> segments, int start, int end, boolean highlighted) {
        if (end > start) {
            segments.add(new Segment(text.substring(start, end).replaceAll("\\s+", " "), highlighted));
        }
    }
}
