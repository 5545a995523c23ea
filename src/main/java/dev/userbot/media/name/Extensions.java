package dev.userbot.media.name;

import dev.userbot.archive.ContentKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Extensions of files that came without one: almost only what Telegram's programs and bots make themselves.
 *
 * <p>A table of our own, because the maintained ones answer with the first extension that was ever registered: Apache Tika
 * says mpga for MP3, oga for Ogg, qt for QuickTime and nothing for Telegram's stickers.
 */
final class Extensions {
    private static final Map<String, String> OF_MIME_TYPES = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tif"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("image/avif", "avif"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("image/vnd.djvu", "djvu"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/x-matroska", "mkv"),
            Map.entry("video/x-msvideo", "avi"),
            Map.entry("video/mpeg", "mpg"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/mp2t", "ts"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp3", "mp3"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/opus", "opus"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/x-m4a", "m4a"),
            Map.entry("audio/m4a", "m4a"),
            Map.entry("audio/aac", "aac"),
            Map.entry("audio/amr", "amr"),
            Map.entry("audio/flac", "flac"),
            Map.entry("audio/x-flac", "flac"),
            Map.entry("audio/wav", "wav"),
            Map.entry("audio/x-wav", "wav"),
            Map.entry("audio/webm", "weba"),
            Map.entry("audio/midi", "mid"),
            Map.entry("application/x-tgsticker", "tgs"),
            Map.entry("application/x-tgwallpattern", "tgv"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/vnd.rar", "rar"),
            Map.entry("application/x-rar-compressed", "rar"),
            Map.entry("application/x-7z-compressed", "7z"),
            Map.entry("application/gzip", "gz"),
            Map.entry("application/x-tar", "tar"),
            Map.entry("application/json", "json"),
            Map.entry("application/xml", "xml"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.ms-powerpoint", "ppt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("application/x-fictionbook+xml", "fb2"),
            Map.entry("application/x-bittorrent", "torrent"),
            Map.entry("application/vnd.android.package-archive", "apk"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/markdown", "md"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("text/x-vcard", "vcf"));

    private Extensions() {}

    /** Without a dot; empty for types that say nothing, like application/octet-stream. */
    static Optional<String> ofMimeType(String mimeType) {
        var withoutParameters = mimeType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(OF_MIME_TYPES.get(withoutParameters));
    }

    /** What Telegram makes of files that people send as such; photos have neither a name nor a MIME type. */
    static Optional<String> ofKind(ContentKind kind) {
        return switch (kind) {
            case PHOTO -> Optional.of("jpg");
            case VIDEO, GIF, ROUND -> Optional.of("mp4");
            case AUDIO -> Optional.of("mp3");
            case VOICE -> Optional.of("ogg");
            case STICKER -> Optional.of("webp");
            default -> Optional.empty();
        };
    }
}
