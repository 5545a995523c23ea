package dev.userbot.export.content;

import dev.userbot.td.api.File;
import dev.userbot.td.api.Minithumbnail;
import dev.userbot.td.api.Thumbnail;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of a message's file without having it; the same for every format. Text is empty and numbers are 0 where
 * nothing is known.
 *
 * @param size bytes of the file
 * @param thumbnailSize bytes of its preview, if it has one
 * @param duration seconds
 * @param width pixels
 * @param height pixels
 * @param emoji what a sticker stands for
 * @param performer of a piece of music
 * @param title of a piece of music
 * @param hasSpoiler whether the sender covered it
 * @param isGone whether it destroyed itself, or will: such files are never kept
 * @param uniqueId {@code remoteFile.unique_id} of the file, by which the export knows where it was saved
 * @param thumbnailUniqueId the same for its preview
 * @param minithumbnail a picture of a few pixels that came with the message itself
 */
public record Media(
        MediaKind kind,
        String fileName,
        String mimeType,
        long size,
        OptionalLong thumbnailSize,
        int duration,
        int width,
        int height,
        String emoji,
        String performer,
        String title,
        boolean hasSpoiler,
        boolean isGone,
        String uniqueId,
        String thumbnailUniqueId,
        Optional<Minithumbnail> minithumbnail) {

    public static Builder of(MediaKind kind) {
        return new Builder(kind);
    }

    /** TDLib knows the exact size only of files it has met completely; before that it has an estimate. */
    public static long size(File file) {
        return file.size() != 0 ? file.size() : file.expectedSize();
    }

    private static String uniqueId(File file) {
        return file.remote() == null ? "" : file.remote().uniqueId();
    }

    /** Collects what is known. */
    static final class Builder {
        private final MediaKind kind;
        private String fileName = "";
        private String mimeType = "";
        private long size;
        private OptionalLong thumbnailSize = OptionalLong.empty();
        private int duration;
        private int width;
        private int height;
        private String emoji = "";
        private String performer = "";
        private String title = "";
        private boolean hasSpoiler;
        private boolean isGone;
        private String uniqueId = "";
        private String thumbnailUniqueId = "";
        private Optional<Minithumbnail> minithumbnail = Optional.empty();

        private Builder(MediaKind kind) {
            this.kind = kind;
        }

        Builder stored(File file) {
            return stored(file, size(file));
        }

        Builder stored(File file, long newSize) {
            size = newSize;
            uniqueId = uniqueId(file);
            return this;
        }

        Builder named(String newFileName, String newMimeType) {
            fileName = newFileName;
            mimeType = newMimeType;
            return this;
        }

        Builder preview(Optional<Thumbnail> thumbnail) {
            thumbnail.map(Thumbnail::file).ifPresent(file -> {
                thumbnailSize = OptionalLong.of(size(file));
                thumbnailUniqueId = uniqueId(file);
            });
            return this;
        }

        Builder blurred(Optional<Minithumbnail> newMinithumbnail) {
            minithumbnail = newMinithumbnail;
            return this;
        }

        Builder lasting(int seconds) {
            duration = seconds;
            return this;
        }

        Builder framed(int newWidth, int newHeight) {
            width = newWidth;
            height = newHeight;
            return this;
        }

        Builder emoji(String newEmoji) {
            emoji = newEmoji;
            return this;
        }

        Builder music(String newPerformer, String newTitle) {
            performer = newPerformer;
            title = newTitle;
            return this;
        }

        Builder covered(boolean newHasSpoiler) {
            hasSpoiler = newHasSpoiler;
            return this;
        }

        Builder gone(boolean newIsGone) {
            isGone = newIsGone;
            return this;
        }

        Media build() {
            return new Media(
                    kind,
                    fileName,
                    mimeType,
                    isGone ? 0 : size,
                    isGone ? OptionalLong.empty() : thumbnailSize,
                    duration,
                    width,
                    height,
                    emoji,
                    performer,
                    title,
                    hasSpoiler,
                    isGone,
                    uniqueId,
                    thumbnailUniqueId,
                    isGone ? Optional.empty() : minithumbnail);
        }
    }
}
