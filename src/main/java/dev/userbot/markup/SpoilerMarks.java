package dev.userbot.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Finds {@code ||} and {@code ▒} where they touch text as the ends of a spoiler do. The source has to be looked at, not
 * the parsed text: there an escaped bar looks like any other. Progress bars consist of {@code ▒▒▒}, so only a single one
 * counts.
 */
final class SpoilerMarks implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('|', SpoilerMark.SHADE);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        char mark = scanner.peek();
        scanner.next();
        boolean isShade = mark == SpoilerMark.SHADE;
        if (!isShade && !scanner.next(mark)) {
            return ParsedInline.none();
        }
        int after = scanner.peekCodePoint();
        boolean canOpen = !isBlank(after) && after != mark && !(isShade && before == mark);
        boolean canClose = !isBlank(before) && before != mark && !(isShade && after == mark);
        if (!canOpen && !canClose) {
            return ParsedInline.none();
        }
        var literal = isShade ? String.valueOf(mark) : SpoilerMark.BARS;
        return ParsedInline.of(new SpoilerMark(literal, canOpen, canClose), scanner.position());
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    }
}
