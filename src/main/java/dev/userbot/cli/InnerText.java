package dev.userbot.cli;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypePre;
import java.util.List;

/** What command lines print, as a message. */
final class InnerText {
    private InnerText() {}

    /** With all letters equally wide, as in a terminal. */
    static FormattedText of(String printed) {
        var text = printed.strip();
        return text.isEmpty()
                ? FormattedText.plain("Done.")
                : new FormattedText(text, List.of(new TextEntity(0, text.length(), new TextEntityTypePre())));
    }
}
