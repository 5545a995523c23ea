package dev.userbot.markup;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBankCardNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBotCommand;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeEmailAddress;
import dev.userbot.td.api.TextEntityType.TextEntityTypeHashtag;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMediaTimestamp;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMention;
import dev.userbot.td.api.TextEntityType.TextEntityTypePhoneNumber;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text that is too long for one message into several. Only the blanks around a cut are lost; formatting that a cut
 * goes through continues behind it, code blocks as code blocks.
 */
public final class TextSplitter {
    /** How long a message may be, in UTF-16 units, unless TDLib's option {@code message_text_length_max} differs. */
    public static final int MESSAGE_LIMIT = 4_096;

    private static final int SHORTEST_LIMIT = 2;
    private static final Set<Class<? extends TextEntityType>> MADE_BY_THEIR_TEXT = Set.of(
            TextEntityTypeMention.class,
            TextEntityTypeHashtag.class,
            TextEntityTypeCashtag.class,
            TextEntityTypeBotCommand.class,
            TextEntityTypeUrl.class,
            TextEntityTypeEmailAddress.class,
            TextEntityTypePhoneNumber.class,
            TextEntityTypeBankCardNumber.class,
            TextEntityTypeMediaTimestamp.class);

    private final String text;
    private final List<TextEntity> entities;
    private final int limit;
    private final CutPlaces places;

    private TextSplitter(FormattedText message, int limit) {
        this.text = message.text();
        this.entities = Entities.within(message);
        this.limit = limit;
        this.places = new CutPlaces(text, entities);
    }

    /**
     * The parts of a text, each as long as possible: they end with a paragraph if one ends within the limit, otherwise
     * with a line, a sentence or a word, and where there is none of these between two characters as people see them
     * (never within an emoji or its modifiers).
     *
     * @param limit UTF-16 units, at least 2
     * @return the text itself if it is short enough, otherwise parts that are not blank
     */
    public static List<FormattedText> split(FormattedText message, int limit) {
        if (limit < SHORTEST_LIMIT) {
            throw new IllegalArgumentException("no character may fit into " + limit + " UTF-16 units");
        }
        return message.text().length() <= limit ? List.of(message) : new TextSplitter(message, limit).parts();
    }

    private List<FormattedText> parts() {
        var parts = new ArrayList<FormattedText>();
        int start = 0;
        while (start < text.length()) {
            int end = text.length() - start <= limit ? text.length() : places.last(start, start + limit);
            var part = LegalEntities.of(text.substring(start, end), cut(start, end));
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
            start = places.next(end);
        }
        return parts;
    }

    private List<TextEntity> cut(int start, int end) {
        var cut = new ArrayList<TextEntity>();
        for (var entity : entities) {
            int from = Math.max(entity.offset(), start);
            int to = Math.min(Entities.end(entity), end);
            boolean isWhole = to - from == entity.length();
            if (from < to
                    && (isWhole || !MADE_BY_THEIR_TEXT.contains(entity.type().getClass()))) {
                cut.add(new TextEntity(from - start, to - from, entity.type()));
            }
        }
        return cut;
    }
}
