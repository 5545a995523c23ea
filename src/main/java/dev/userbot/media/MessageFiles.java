package dev.userbot.media;

import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import dev.userbot.td.api.File;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageAudio;
import dev.userbot.td.api.MessageContent.MessageDocument;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessageSticker;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVideoNote;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;
import dev.userbot.td.api.PaidMedia.PaidMediaPhoto;
import dev.userbot.td.api.PaidMedia.PaidMediaVideo;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.Thumbnail;
import dev.userbot.td.api.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which files a message has. Those that destroy themselves are no files for us: Telegram's terms (core.telegram.org/api/terms,
 * 1.4) forbid to keep them.
 */
final class MessageFiles {
    private final Message message;
    private final List<MessageFile> files = new ArrayList<>();

    private MessageFiles(Message message) {
        this.message = message;
    }

    /** What was sent, each followed by its thumbnail; one for most messages, more for paid media. */
    static List<MessageFile> of(Message message) {
        if (message.selfDestructType().isPresent()) {
            return List.of();
        }
        var files = new MessageFiles(message);
        files.collect();
        return List.copyOf(files.files);
    }

    private void collect() {
        var content = message.content();
        if (content instanceof MessagePhoto photo) {
            if (!photo.isSecret()) {
                add(photo.photo());
            }
        } else if (content instanceof MessageVideo video) {
            if (!video.isSecret()) {
                add(video.video());
            }
        } else if (content instanceof MessageAnimation gif) {
            if (!gif.isSecret()) {
                var animation = gif.animation();
                add(MediaType.GIF, animation.animation(), animation.fileName(), animation.mimeType());
                add(MediaType.GIF, animation.fileName(), animation.thumbnail());
            }
        } else if (content instanceof MessageVideoNote note) {
            if (!note.isSecret()) {
                add(MediaType.ROUND, note.videoNote().video(), "", "video/mp4");
                add(MediaType.ROUND, "", note.videoNote().thumbnail());
            }
        } else if (content instanceof MessageVoiceNote note) {
            add(MediaType.VOICE, note.voiceNote().voice(), "", note.voiceNote().mimeType());
        } else if (content instanceof MessageAudio music) {
            var audio = music.audio();
            add(MediaType.AUDIO, audio.audio(), audio.fileName(), audio.mimeType());
            add(MediaType.AUDIO, audio.fileName(), audio.albumCoverThumbnail());
        } else if (content instanceof MessageDocument sent) {
            var document = sent.document();
            add(MediaType.DOCUMENT, document.document(), document.fileName(), document.mimeType());
            add(MediaType.DOCUMENT, document.fileName(), document.thumbnail());
        } else if (content instanceof MessageSticker sent) {
            var sticker = sent.sticker();
            add(MediaType.STICKER, sticker.sticker(), "", sticker.format().mimeType());
            add(MediaType.STICKER, "", sticker.thumbnail());
        } else if (content instanceof MessagePaidMedia paid) {
            collect(paid);
        }
    }

    /** Only what was paid for can be downloaded; the rest is a preview without a file. */
    private void collect(MessagePaidMedia paid) {
        for (var item : paid.media()) {
            if (item instanceof PaidMediaPhoto photo) {
                add(photo.photo());
            } else if (item instanceof PaidMediaVideo video) {
                add(video.video());
            }
        }
    }

    private void add(Photo photo) {
        photo.largest().ifPresent(size -> add(MediaType.PHOTO, size.photo(), "", "image/jpeg"));
    }

    private void add(Video video) {
        add(MediaType.VIDEO, video.video(), video.fileName(), video.mimeType());
        add(MediaType.VIDEO, video.fileName(), video.thumbnail());
    }

    private void add(MediaType type, String fileName, Optional<Thumbnail> thumbnail) {
        var name = (fileName.isEmpty() ? type.name().toLowerCase(Locale.ROOT) : fileName.replace('.', '_')) + "_thumb";
        thumbnail.ifPresent(small -> add(
                MediaRole.THUMBNAIL, type, small.file(), name, small.format().mimeType()));
    }

    private void add(MediaType type, File file, String fileName, String mimeType) {
        add(MediaRole.FILE, type, file, fileName, mimeType);
    }

    /** A file without a unique id exists in this TDLib alone. */
    private void add(MediaRole role, MediaType type, File file, String fileName, String mimeType) {
        if (file.remote() != null && !file.remote().uniqueId().isEmpty()) {
            files.add(new MessageFile(message, files.size(), type, role, file, fileName, mimeType));
        }
    }
}
