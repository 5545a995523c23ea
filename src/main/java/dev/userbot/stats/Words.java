package dev.userbot.stats;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Splits texts into words of any script: letters, digits and the marks above them, and an apostrophe between letters; a
 * Chinese character is a word of its own. Names, links, addresses, numbers and code that Telegram marks are not words.
 */
final class Words {
    private static final Set<Class<? extends TextEntityType>> NOT_PROSE = Set.of(
            TextEntityType.TextEntityTypeUrl.class,
            TextEntityType.TextEntityTypeMention.class,
            TextEntityType.TextEntityTypeBotCommand.class,
            TextEntityType.TextEntityTypeEmailAddress.class,
            TextEntityType.TextEntityTypePhoneNumber.class,
            TextEntityType.TextEntityTypeBankCardNumber.class,
            TextEntityType.TextEntityTypeCode.class,
            TextEntityType.TextEntityTypePre.class,
            TextEntityType.TextEntityTypePreCode.class);

    private Words() {}

    /** Gives every word in lower case and with straight apostrophes, in the order of the text. */
    static void of(FormattedText formatted, Consumer<String> words) {
        var text = formatted.text();
        var passedOver = formatted.entities().stream()
                .filter(entity -> NOT_PROSE.contains(entity.type().getClass()))
                .toList();
        int at = 0;
        while (at < text.length()) {
            int next = endOf(passedOver, at);
            if (next == at) {
                next = endOfWord(text, at);
                if (next > at) {
                    words.accept(lowerCase(text.substring(at, next)));
                } else {
                    next = at + Character.charCount(text.codePointAt(at));
                }
            }
            at = next;
        }
    }

    /** Offsets are not trusted: the end of a text lies where it lies. The same place if no entity covers it. */
    private static int endOf(List<TextEntity> entities, int at) {
        int end = at;
        for (var entity : entities) {
            if (entity.offset() <= at && at < (long) entity.offset() + entity.length()) {
                end = Math.max(end, entity.offset() + entity.length());
            }
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (character > 0x2E80 && Character.isIdeographic(character)) {
                return end == start ? end + Character.charCount(character) : end;
            }
            if (!isOfWord(character) && !joins(text, start, end)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean joins(String text, int start, int at) {
        return at > start
                && isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isOfWord(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character);
        }
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
