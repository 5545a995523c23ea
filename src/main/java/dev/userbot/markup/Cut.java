package dev.userbot.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.text.Characters;

/** Emphasised runs, cut where delimiters may stand by the flanking rules of CommonMark (§6.2). */
record Cut(List<Run> before, List<Run> inside, List<Run> after) {
    /**
     * Finds the widest piece that delimiters can surround.
     *
     * @param preceding text before the runs in the same line, or empty at its start
     * @param following text after them, or empty at its end
     */
    static Cut of(List<Run> runs, String preceding, String following) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        int start = 0;
        boolean letterOutside = !preceding.isEmpty() && isWord(preceding.codePointBefore(preceding.length()));
        while (start < text.length() && !mayTouch(text.codePointAt(start), letterOutside)) {
            int moved = text.codePointAt(start);
            letterOutside = isWord(moved);
            start += Character.charCount(moved);
        }
        int end = text.length();
        letterOutside = !following.isEmpty() && isWord(following.codePointAt(0));
        while (end > start && !mayTouch(text.codePointBefore(end), letterOutside)) {
            int moved = text.codePointBefore(end);
            letterOutside = isWord(moved);
            end -= Character.charCount(moved);
        }
        return new Cut(slice(runs, 0, start), slice(runs, start, end), slice(runs, end, text.length()));
    }

    private static boolean mayTouch(int codePoint, boolean letterOutside) {
        return !isSpace(codePoint) && !(letterOutside && Characters.isPunctuationCodePoint(codePoint));
    }

    private static boolean isWord(int codePoint) {
        return !isSpace(codePoint) && !Characters.isPunctuationCodePoint(codePoint);
    }

    private static boolean isSpace(int codePoint) {
        return Characters.isWhitespaceCodePoint(codePoint);
    }

    private static List<Run> slice(List<Run> runs, int from, int to) {
        var slice = new ArrayList<Run>();
        int offset = 0;
        for (var run : runs) {
            int start = Math.max(from, offset);
            int end = Math.min(to, offset + run.text().length());
            if (start < end) {
                slice.add(run.with(run.text().substring(start - offset, end - offset)));
            }
            offset += run.text().length();
        }
        return slice;
    }
}
