package dev.userbot.cli;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as text: one character for two modules, one above the other. */
final class QrPicture {
    /** The free border that scanners need, in modules. */
    private static final int BORDER = 4;

    private static final String BLACK_ON_WHITE = "\u001b[30;107m";
    private static final String RESET = "\u001b[0m";

    private QrPicture() {}

    /**
     * Draws a link.
     *
     * @param colours whether to set black on white; otherwise the terminal is taken to write light on dark
     */
    static String of(String link, boolean colours) {
        var code = QrCode.encodeText(link, QrCode.Ecc.LOW);
        var text = new StringBuilder();
        for (var y = -BORDER; y < code.size + BORDER; y += 2) {
            text.append(colours ? BLACK_ON_WHITE : "");
            for (var x = -BORDER; x < code.size + BORDER; x++) {
                var ink = code.getModule(x, y) == colours;
                var inkBelow = code.getModule(x, y + 1) == colours;
                text.append(block(ink, inkBelow));
            }
            text.append(colours ? RESET : "").append(System.lineSeparator());
        }
        return text.toString();
    }

    private static char block(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
