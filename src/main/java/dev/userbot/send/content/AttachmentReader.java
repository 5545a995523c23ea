package dev.userbot.send.content;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.Tika;

/** Looks at files before anything is sent: whether they can be read, and by their content what they are. */
public final class AttachmentReader {
    /** 8000 parts of 512 KiB, with Premium (core.telegram.org/api/files); without it half of that, which the server checks. */
    private static final long LARGEST = 8_000L * 512 * 1024;

    /** The media type of voice messages. */
    static final String OPUS = "audio/opus";

    private static final Tika TYPES = new Tika();

    private final Optional<AttachmentKind> forced;

    /** @param forced what all files are sent as, whatever they hold */
    public AttachmentReader(Optional<AttachmentKind> forced) {
        this.forced = forced;
    }

    /**
     * Looks at a file, and reads all of it once.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it is missing, unreadable, empty or too large, naming it
     */
    public Attachment read(Path file) {
        var path = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw refused(Files.exists(path) ? file + " is not a file." : "There is no file " + file + ".", null);
        }
        try {
            var size = Files.size(path);
            if (size == 0) {
                throw refused(file + " is empty, and Telegram takes no empty files.", null);
            }
            if (size > LARGEST) {
                throw refused(file + " is too large: Telegram takes files of at most 4000 MiB.", null);
            }
            var sha256 = sha256(path);
            var type = type(path);
            var kind = forced.orElseGet(() -> kind(type));
            var measures = MeasureReader.read(path, type);
            return new Attachment(path, fitting(kind, measures, size), measures, size, sha256);
        } catch (IOException e) {
            throw refused("Cannot read %s (%s).".formatted(file, e.getClass().getSimpleName()), e);
        }
    }

    /** By content alone: a name may lie. */
    private static String type(Path path) throws IOException {
        if (OpusFile.is(path)) {
            return OPUS;
        }
        try (var content = new BufferedInputStream(Files.newInputStream(path))) {
            return TYPES.detect(content);
        }
    }

    private static AttachmentKind kind(String type) {
        return switch (type) {
            case "image/jpeg", "image/png" -> AttachmentKind.PHOTO;
            case "image/gif" -> AttachmentKind.ANIMATION;
            case "video/mp4", "video/x-m4v", "video/quicktime" -> AttachmentKind.VIDEO;
            case "audio/mpeg", "audio/mp4", "audio/x-flac", "audio/flac", "audio/vorbis" -> AttachmentKind.AUDIO;
            case OPUS -> AttachmentKind.VOICE;
            default -> AttachmentKind.DOCUMENT;
        };
    }

    /** What Telegram would not take as a photo goes as a file, unless a photo was asked for. */
    private AttachmentKind fitting(AttachmentKind kind, Attachment.Measures measures, long size) {
        return kind == AttachmentKind.PHOTO && forced.isEmpty() && !PhotoLimits.allow(measures, size)
                ? AttachmentKind.DOCUMENT
                : kind;
    }

    private static String sha256(Path path) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static UserbotException refused(String message, Exception cause) {
        return new UserbotException(Failure.USAGE, message, cause);
    }
}
