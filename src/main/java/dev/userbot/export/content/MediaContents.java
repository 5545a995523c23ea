package dev.userbot.export.content;

import dev.userbot.td.api.Animation;
import dev.userbot.td.api.Audio;
import dev.userbot.td.api.Document;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageAudio;
import dev.userbot.td.api.MessageContent.MessageChatChangePhoto;
import dev.userbot.td.api.MessageContent.MessageDocument;
import dev.userbot.td.api.MessageContent.MessageExpiredPhoto;
import dev.userbot.td.api.MessageContent.MessageExpiredVideo;
import dev.userbot.td.api.MessageContent.MessageExpiredVideoNote;
import dev.userbot.td.api.MessageContent.MessageExpiredVoiceNote;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessageSticker;
import dev.userbot.td.api.MessageContent.MessageSuggestProfilePhoto;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVideoNote;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;
import dev.userbot.td.api.PaidMedia;
import dev.userbot.td.api.PaidMedia.PaidMediaPhoto;
import dev.userbot.td.api.PaidMedia.PaidMediaPreview;
import dev.userbot.td.api.PaidMedia.PaidMediaVideo;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.PhotoSize;
import dev.userbot.td.api.Sticker;
import dev.userbot.td.api.StickerFormat;
import dev.userbot.td.api.StickerFormat.StickerFormatTgs;
import dev.userbot.td.api.StickerFormat.StickerFormatWebm;
import dev.userbot.td.api.StickerFormat.StickerFormatWebp;
import dev.userbot.td.api.Video;
import dev.userbot.td.api.VideoNote;
import dev.userbot.td.api.VoiceNote;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contents that are a file, and what is known of it. */
public final class MediaContents {
    public static final ContentTable<Media> TABLE = ContentTable.<Media>builder()
            .on(
                    MessagePhoto.class,
                    content -> photo(content.photo())
                            .covered(content.hasSpoiler())
                            .gone(content.isSecret())
                            .build())
            .on(
                    MessageVideo.class,
                    content -> video(content.video())
                            .covered(content.hasSpoiler())
                            .gone(content.isSecret())
                            .build())
            .on(
                    MessageAnimation.class,
                    content -> animation(content.animation())
                            .covered(content.hasSpoiler())
                            .gone(content.isSecret())
                            .build())
            .on(
                    MessageVideoNote.class,
                    content -> videoNote(content.videoNote())
                            .gone(content.isSecret())
                            .build())
            .on(MessageVoiceNote.class, content -> voiceNote(content.voiceNote()))
            .on(MessageAudio.class, content -> audio(content.audio()))
            .on(MessageDocument.class, content -> document(content.document()))
            .on(MessageSticker.class, content -> sticker(content.sticker()))
            .on(MessageExpiredPhoto.class, content -> expired(MediaKind.PHOTO))
            .on(MessageExpiredVideo.class, content -> expired(MediaKind.VIDEO))
            .on(MessageExpiredVideoNote.class, content -> expired(MediaKind.VIDEO_NOTE))
            .on(MessageExpiredVoiceNote.class, content -> expired(MediaKind.VOICE_NOTE))
            .build();

    /** Service messages that carry a picture. */
    public static final ContentTable<Media> PICTURES = ContentTable.<Media>builder()
            .on(
                    MessageChatChangePhoto.class,
                    content -> photo(content.photo().sizes())
                            .blurred(content.photo().minithumbnail())
                            .build())
            .on(
                    MessageSuggestProfilePhoto.class,
                    content -> photo(content.photo().sizes())
                            .blurred(content.photo().minithumbnail())
                            .build())
            .build();

    /** TDLib tells a sticker's format; its name and type are those that every Telegram client gives it. */
    private static final Map<Class<? extends StickerFormat>, List<String>> STICKER_FILES = Map.of(
            StickerFormatWebp.class, List.of("sticker.webp", "image/webp"),
            StickerFormatTgs.class, List.of("AnimatedSticker.tgs", "application/x-tgsticker"),
            StickerFormatWebm.class, List.of("sticker.webm", "video/webm"));

    private MediaContents() {}

    /** A picture that stands in something else: a link preview, a game, an invoice. */
    public static Media of(Photo photo) {
        return photo(photo).build();
    }

    /** What was sent for Stars; all that is known of it, if it was not paid for. Empty for what TDLib does not know. */
    public static Optional<Media> of(PaidMedia item) {
        if (item instanceof PaidMediaPhoto photo) {
            return Optional.of(of(photo.photo()));
        }
        if (item instanceof PaidMediaVideo video) {
            return Optional.of(of(video.video()));
        }
        return item instanceof PaidMediaPreview preview
                ? Optional.of(Media.of(preview.duration() > 0 ? MediaKind.VIDEO : MediaKind.PHOTO)
                        .blurred(preview.minithumbnail())
                        .lasting(preview.duration())
                        .framed(preview.width(), preview.height())
                        .build())
                : Optional.empty();
    }

    /** A video that stands in something else. */
    public static Media of(Video video) {
        return video(video).build();
    }

    /** An animation that stands in something else. */
    public static Media of(Animation animation) {
        return animation(animation).build();
    }

    /** A piece of music that stands in something else. */
    public static Media of(Audio audio) {
        return audio(audio);
    }

    /** A file that stands in something else. */
    public static Media of(Document document) {
        return document(document);
    }

    /** A sticker that stands in something else. */
    public static Media of(Sticker sticker) {
        return sticker(sticker);
    }

    /** A round video that stands in something else. */
    public static Media of(VideoNote note) {
        return videoNote(note).build();
    }

    /** A voice message that stands in something else. */
    public static Media of(VoiceNote note) {
        return voiceNote(note);
    }

    private static Media.Builder photo(Photo photo) {
        return photo(photo.sizes()).blurred(photo.minithumbnail());
    }

    private static Media.Builder photo(List<PhotoSize> sizes) {
        var largest = sizes.stream().max(Comparator.comparingLong(size -> (long) size.width() * size.height()));
        var media = Media.of(MediaKind.PHOTO);
        largest.ifPresent(size -> media.stored(size.photo(), bytes(size)).framed(size.width(), size.height()));
        return media;
    }

    private static long bytes(PhotoSize size) {
        long known = Media.size(size.photo());
        var progressive = size.progressiveSizes();
        return known != 0 || progressive.isEmpty() ? known : progressive.get(progressive.size() - 1);
    }

    private static Media.Builder video(Video video) {
        return Media.of(MediaKind.VIDEO)
                .named(video.fileName(), video.mimeType())
                .stored(video.video())
                .preview(video.thumbnail())
                .blurred(video.minithumbnail())
                .lasting(video.duration())
                .framed(video.width(), video.height());
    }

    private static Media.Builder animation(Animation animation) {
        return Media.of(MediaKind.ANIMATION)
                .named(animation.fileName(), animation.mimeType())
                .stored(animation.animation())
                .preview(animation.thumbnail())
                .blurred(animation.minithumbnail())
                .lasting(animation.duration())
                .framed(animation.width(), animation.height());
    }

    private static Media.Builder videoNote(VideoNote note) {
        return Media.of(MediaKind.VIDEO_NOTE)
                .named("", "video/mp4")
                .stored(note.video())
                .preview(note.thumbnail())
                .blurred(note.minithumbnail())
                .lasting(note.duration())
                .framed(note.length(), note.length());
    }

    private static Media voiceNote(VoiceNote note) {
        return Media.of(MediaKind.VOICE_NOTE)
                .named("", note.mimeType())
                .stored(note.voice())
                .lasting(note.duration())
                .build();
    }

    private static Media document(Document document) {
        return Media.of(MediaKind.DOCUMENT)
                .named(document.fileName(), document.mimeType())
                .stored(document.document())
                .preview(document.thumbnail())
                .blurred(document.minithumbnail())
                .build();
    }

    private static Media audio(Audio audio) {
        return Media.of(MediaKind.AUDIO)
                .named(audio.fileName(), audio.mimeType())
                .stored(audio.audio())
                .preview(audio.albumCoverThumbnail())
                .blurred(audio.albumCoverMinithumbnail())
                .lasting(audio.duration())
                .music(audio.performer(), audio.title())
                .build();
    }

    private static Media sticker(Sticker sticker) {
        var file = STICKER_FILES.getOrDefault(sticker.format().getClass(), List.of("", ""));
        return Media.of(MediaKind.STICKER)
                .named(file.get(0), file.get(1))
                .stored(sticker.sticker())
                .preview(sticker.thumbnail())
                .framed(sticker.width(), sticker.height())
                .emoji(sticker.emoji())
                .build();
    }

    private static Media expired(MediaKind kind) {
        return Media.of(kind).gone(true).build();
    }
}
