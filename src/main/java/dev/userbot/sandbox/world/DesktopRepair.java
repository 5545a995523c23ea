package dev.userbot.sandbox.world;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Desktop writes a line separator as {@code \u005Cu2028} and leaves two bytes of its UTF-8 form behind, which no JSON
 * parser accepts. They are replaced one by one, so that offsets in the file stay true; {@link #undo} removes the rest.
 */
final class DesktopRepair extends FilterInputStream {
    private static final String ESCAPE = "\\u202";
    private static final char STAND_IN = '\u0001';

    /** How much of the escape was seen; one more for its last digit, and one for the first stray byte. */
    private int seen;

    DesktopRepair(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : repaired((byte) read) & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            buffer[i] = repaired(buffer[i]);
        }
        return read;
    }

    private byte repaired(byte value) {
        boolean stray = (value & 0xC0) == 0x80;
        if (seen < ESCAPE.length()) {
            seen = value == ESCAPE.charAt(seen) ? seen + 1 : value == ESCAPE.charAt(0) ? 1 : 0;
        } else if (seen == ESCAPE.length()) {
            seen = value == '8' || value == '9' ? seen + 1 : 0;
        } else {
            seen = stray && seen == ESCAPE.length() + 1 ? seen + 1 : value == ESCAPE.charAt(0) ? 1 : 0;
            return stray ? (byte) STAND_IN : value;
        }
        return value;
    }

    /** Takes the stand-ins out of a text again. */
    static String undo(String text) {
        return text.replaceAll("([\u2028\u2029])" + STAND_IN + STAND_IN, "$1");
    }
}
