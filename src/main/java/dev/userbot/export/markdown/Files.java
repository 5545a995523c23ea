package dev.userbot.export.markdown;

import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaKind;
import dev.userbot.export.content.MediaLabel;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.markup.Inline;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files in a line: shown or linked where they were downloaded, named in brackets where not. */
final class Files {
    /** What browsers and editors show as an image; Telegram's animated stickers are none of these. */
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif", "avif");

    private final ExportedChat chat;

    Files(ExportedChat chat) {
        this.chat = chat;
    }

    Inline inline(Media media) {
        var label = MediaLabel.full(media);
        return path(media)
                .map(path ->
                        isPicture(media, path) ? new Inline.Picture(label, path) : new Inline.FileLink(label, path))
                .orElseGet(() -> new Inline.Bracketed(label));
    }

    /** Only if it can be shown. */
    Optional<Inline> picture(Media media) {
        return path(media)
                .filter(path -> isPicture(media, path))
                .map(path -> new Inline.Picture(MediaLabel.full(media), path));
    }

    private Optional<String> path(Media media) {
        return media.uniqueId().isEmpty() ? Optional.empty() : chat.file(media.uniqueId());
    }

    /** A picture that was sent as a file is a file: it may be huge. */
    private static boolean isPicture(Media media, String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return media.kind() != MediaKind.DOCUMENT && !media.hasSpoiler() && PICTURES.contains(extension);
    }
}
