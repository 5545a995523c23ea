package dev.userbot.sandbox.world;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file that somebody shall send.
 *
 * @param size in bytes, at least 1
 * @param name what the sender's device called it; absent where Telegram's apps send no name
 * @param caption the text of the message; may be empty
 * @param dcId the data centre that shall hold it; absent for any
 */
public record FileSpec(
        FileKind kind, long size, Optional<String> name, String mimeType, String caption, OptionalInt dcId) {
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "zip", "application/zip",
            "txt", "text/plain",
            "jpg", "image/jpeg",
            "png", "image/png",
            "mp3", "audio/mpeg",
            "mp4", "video/mp4");

    public FileSpec {
        if (size < 1) {
            throw new IllegalArgumentException("Telegram takes no empty files");
        }
    }

    private FileSpec(FileKind kind, long size, Optional<String> name, String mimeType) {
        this(kind, size, name, mimeType, "", OptionalInt.empty());
    }

    public static FileSpec photo(long size) {
        return new FileSpec(FileKind.PHOTO, size, Optional.empty(), "image/jpeg");
    }

    public static FileSpec video(String name, long size) {
        return new FileSpec(FileKind.VIDEO, size, Optional.of(name), "video/mp4");
    }

    /** Music. */
    public static FileSpec audio(String name, long size) {
        return new FileSpec(FileKind.AUDIO, size, Optional.of(name), "audio/mpeg");
    }

    /** A voice note. */
    public static FileSpec voice(long size) {
        return new FileSpec(FileKind.VOICE, size, Optional.empty(), "audio/ogg");
    }

    public static FileSpec roundVideo(long size) {
        return new FileSpec(FileKind.ROUND_VIDEO, size, Optional.empty(), "video/mp4");
    }

    /** A soundless loop; Telegram turns GIFs into films. */
    public static FileSpec gif(String name, long size) {
        return new FileSpec(FileKind.GIF, size, Optional.of(name), "video/mp4");
    }

    public static FileSpec sticker(long size) {
        return new FileSpec(FileKind.STICKER, size, Optional.of("sticker.webp"), "image/webp");
    }

    /** An ordinary file, of the type that its extension says. */
    public static FileSpec document(String name, long size) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new FileSpec(FileKind.DOCUMENT, size, Optional.of(name), TYPES.getOrDefault(extension, UNKNOWN_TYPE));
    }

    /** An ordinary file without a name, as bots send them. */
    public static FileSpec nameless(String mimeType, long size) {
        return new FileSpec(FileKind.DOCUMENT, size, Optional.empty(), mimeType);
    }

    public FileSpec captioned(String text) {
        return new FileSpec(kind, size, name, mimeType, text, dcId);
    }

    /** Lies in a data centre, 1 to 3. */
    public FileSpec inDataCentre(int number) {
        return new FileSpec(kind, size, name, mimeType, caption, OptionalInt.of(number));
    }

    /** Says that it is of another type. */
    public FileSpec ofType(String otherMimeType) {
        return new FileSpec(kind, size, name, otherMimeType, caption, dcId);
    }
}
