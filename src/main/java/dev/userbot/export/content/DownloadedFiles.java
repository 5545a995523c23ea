package dev.userbot.export.content;

import dev.userbot.export.render.ExportedChat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files of messages the export has, for the formats that show them. Paths are those of {@link ExportedChat#file}. */
public final class DownloadedFiles {
    /** What browsers and editors show as an image; Telegram's animated stickers and thumbnails are none of these. */
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif", "avif");

    /** Other files in which browsers run nothing: they play them, show them as text or in a viewer, or save them. */
    private static final Set<String> HARMLESS = Set.of(
            "mp4", "m4v", "mov", "webm", "ogv", "mkv", "avi", "3gp", "mp3", "m4a", "aac", "ogg", "oga", "opus", "flac",
            "wav", "pdf", "txt", "md", "log", "csv", "json", "srt", "heic", "tif", "tiff", "bmp", "psd", "tgs", "doc",
            "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "epub", "fb2", "mobi", "djvu", "zip",
            "rar", "7z", "tar", "gz", "tgz", "bz2", "xz", "zst", "iso", "apk", "torrent", "vcf", "vcard", "ics");

    private final ExportedChat chat;

    public DownloadedFiles(ExportedChat chat) {
        this.chat = chat;
    }

    /** The file itself. */
    public Optional<String> of(Media media) {
        return path(media, media.uniqueId());
    }

    /** A picture that can stand for the file. */
    public Optional<String> thumbnail(Media media) {
        return path(media, media.thumbnailUniqueId()).filter(DownloadedFiles::isPicture);
    }

    private Optional<String> path(Media media, String uniqueId) {
        return uniqueId.isEmpty() || media.isGone() ? Optional.empty() : chat.file(uniqueId);
    }

    /** Whether every browser shows the file as an image; told by the name, as browsers do for files on a disk. */
    public static boolean isPicture(String path) {
        return PICTURES.contains(extension(path));
    }

    /**
     * Whether a page may lead to the file. Browsers run the scripts of pages that somebody sent (HTML, SVG and all kinds of
     * XML, under many names) and do not save them instead if they come from a disk, whatever the link asks for; so only
     * names that are known to be harmless pass.
     */
    public static boolean isHarmless(String path) {
        var extension = extension(path);
        return PICTURES.contains(extension) || HARMLESS.contains(extension);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
