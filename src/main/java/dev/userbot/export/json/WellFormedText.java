package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Replaces surrogates without a partner by U+FFFD: Telegram lets them through, and no UTF-8 file can hold them. */
final class WellFormedText extends JsonGeneratorDelegate {
    WellFormedText(JsonGenerator delegate) {
        super(delegate, false);
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(wellFormed(text));
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(wellFormed(name));
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(CharBuffer.wrap(text))) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                        ? 0xFFFD
                        : codePoint)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
