package dev.userbot.export.content;

import dev.userbot.markup.VisibleText;
import java.util.StringJoiner;

/** A file in one line, in place of the file itself. */
public final class MediaLabel {
    private MediaLabel() {}

    /** For example {@code Photo 1280×720, 183 KB} or {@code File report.pdf, 1.2 MB}. */
    public static String full(Media media) {
        var label = new StringJoiner(", ");
        label.add(brief(media));
        if (media.duration() > 0) {
            label.add(Wording.duration(media.duration()));
        }
        if (media.width() > 0 && media.height() > 0 && media.kind() == MediaKind.VIDEO) {
            label.add(media.width() + "×" + media.height());
        }
        if (media.size() > 0) {
            label.add(Wording.size(media.size()));
        }
        if (media.hasSpoiler()) {
            label.add("spoiler");
        }
        if (media.isGone()) {
            label.add("disappearing");
        }
        return label.toString();
    }

    /** The kind and what identifies the file to a reader. */
    public static String brief(Media media) {
        var detail = switch (media.kind()) {
            case PHOTO -> media.width() > 0 ? media.width() + "×" + media.height() : "";
            case STICKER -> media.emoji();
            case AUDIO -> music(media);
            case DOCUMENT, VIDEO -> media.fileName();
            default -> "";
        };
        var shown = People.shown(detail);
        return shown.isEmpty() ? media.kind().label() : media.kind().label() + " " + shown;
    }

    private static String music(Media media) {
        if (media.title().isEmpty()) {
            return media.fileName();
        }
        var title = VisibleText.inOneLine(media.title());
        return media.performer().isEmpty() ? title : media.performer() + " – " + title;
    }
}
