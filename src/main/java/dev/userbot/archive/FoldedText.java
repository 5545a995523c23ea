package dev.userbot.archive;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which it is compared: without differences of case and of encoding. */
final class FoldedText {
    private FoldedText() {}

    /**
     * Upper case first, since some letters meet only there: the German sharp s and "ss", the Greek sigmas (Unicode
     * Standard, §5.18). Normalised before and after, as in its definition of compatibility caseless matching (D146).
     */
    static String of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded =
                decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
