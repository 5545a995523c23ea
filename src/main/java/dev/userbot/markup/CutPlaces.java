package dev.userbot.markup;

import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Where a text may be cut, best places first. */
final class CutPlaces {
    // Unlike java.text's iterator, which learned it in Java 20, this keeps emoji of several code points together.
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final String text;
    private final List<TextEntity> code;
    private final BitSet inCode = new BitSet();
    private final BitSet inWhole = new BitSet();
    private final BitSet sentenceEnds = new BitSet();
    private final List<IntPredicate> kinds = List.of(
            place -> endsParagraph(place) && !inWhole.get(place),
            place -> endsLine(place) && !inWhole.get(place),
            this::endsLine,
            place -> sentenceEnds.get(place) && !inWhole.get(place),
            place -> endsWord(place) && !inWhole.get(place),
            this::endsWord);

    CutPlaces(String text, List<TextEntity> entities) {
        this.text = text;
        this.code = entities.stream().filter(LegalEntities::isCode).toList();
        code.forEach(entity -> inCode.set(entity.offset() + 1, Entities.end(entity)));
        for (var entity : entities) {
            if (LegalEntities.isCode(entity)
                    || entity.type() instanceof TextEntityTypeTextUrl
                    || entity.type() instanceof TextEntityTypeMentionName) {
                inWhole.set(entity.offset() + 1, Entities.end(entity));
            }
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        for (int end = sentences.first(); end != BreakIterator.DONE; end = sentences.next()) {
            sentenceEnds.set(Blanks.start(text, 0, end));
        }
    }

    /**
     * The last place of the best kind there is.
     *
     * @param start where the part begins
     * @param limit where it must have ended, before the end of the text
     */
    int last(int start, int limit) {
        int content = Blanks.end(text, start, limit);
        for (var kind : kinds) {
            for (int place = limit; place > content; place--) {
                if (kind.test(place)) {
                    return place;
                }
            }
        }
        return betweenCharacters(start, limit);
    }

    /** Where the next part begins: behind the blanks, but with the indentation of its first line if that is code. */
    int next(int place) {
        if (place < text.length() && inCode.get(place)) {
            return Blanks.isBlank(text.charAt(place)) ? place + 1 : place;
        }
        int nextCode = code.stream()
                .mapToInt(TextEntity::offset)
                .filter(offset -> offset >= place)
                .min()
                .orElse(text.length());
        return Blanks.end(text, place, nextCode);
    }

    private boolean endsLine(int place) {
        return text.charAt(place) == '\n';
    }

    private boolean endsParagraph(int place) {
        return endsLine(place)
                && text.substring(place + 1, Blanks.end(text, place + 1, text.length()))
                                .indexOf('\n')
                        >= 0;
    }

    /** A blank with a mark on it is no blank: the mark would end up on another character. */
    private boolean endsWord(int place) {
        return Blanks.isBlank(text.charAt(place))
                && (place + 1 == text.length() || !isExtender(text.codePointAt(place + 1)));
    }

    private static boolean isExtender(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private int betweenCharacters(int start, int limit) {
        var characters = CHARACTER.matcher(text).region(start, text.length());
        int place = start;
        while (characters.find() && characters.end() <= limit) {
            place = characters.end();
        }
        if (place > start) {
            return place;
        }
        // One character, as long as a message: a letter under hundreds of marks.
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
