package dev.userbot.export.markdown;

import dev.userbot.export.content.DownloadedFiles;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaKind;
import dev.userbot.export.content.MediaLabel;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.markup.Inline;
import java.util.Optional;

/** Files in a line: shown or linked where they were downloaded, named in brackets where not. */
final class Files {
    private final DownloadedFiles downloaded;

    Files(ExportedChat chat) {
        this.downloaded = new DownloadedFiles(chat);
    }

    Inline inline(Media media) {
        var label = MediaLabel.full(media);
        return downloaded
                .of(media)
                .map(path -> isShown(media, path) ? new Inline.Picture(label, path) : new Inline.FileLink(label, path))
                .orElseGet(() -> new Inline.Bracketed(label));
    }

    /** Only if it can be shown. */
    Optional<Inline> picture(Media media) {
        return downloaded
                .of(media)
                .filter(path -> isShown(media, path))
                .map(path -> new Inline.Picture(MediaLabel.full(media), path));
    }

    /** A picture that was sent as a file is a file: it may be huge. */
    private static boolean isShown(Media media, String path) {
        return media.kind() != MediaKind.DOCUMENT && !media.hasSpoiler() && DownloadedFiles.isPicture(path);
    }
}
