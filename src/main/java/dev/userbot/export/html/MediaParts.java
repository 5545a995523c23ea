package dev.userbot.export.html;

import dev.userbot.export.content.DownloadedFiles;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.MediaKind;
import dev.userbot.export.content.MediaLabel;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.Minithumbnail;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files as parts of a bubble: shown from the export's folder if they are there, otherwise by what is known of them. */
final class MediaParts {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{1,8192}={0,2}");
    private static final int LARGEST_SIDE = 10_000;

    /** What is shown of a file that does not say how large it is. */
    private static final int UNKNOWN_WIDTH = 320;

    private static final int UNKNOWN_HEIGHT = 240;

    private final DownloadedFiles downloaded;

    MediaParts(ExportedChat chat) {
        this.downloaded = new DownloadedFiles(chat);
    }

    /** The picture that a service message carries, if it does. */
    Optional<Part> picture(MessageContent content) {
        return MediaContents.PICTURES.apply(content).map(this::of);
    }

    Part.Media of(Media media) {
        boolean isFramed = media.width() > 0 && media.height() > 0;
        var path = downloaded.of(media);
        var thumbnail = downloaded.thumbnail(media);
        return new Part.Media(
                media.kind().name().toLowerCase(Locale.ROOT),
                path.flatMap(saved -> form(media, saved)).orElseGet(() -> formWithoutFile(media, thumbnail)),
                path.map(MediaParts::saved),
                thumbnail.map(Links::toFile),
                media.minithumbnail().flatMap(MediaParts::address),
                isFramed ? Math.min(media.width(), LARGEST_SIDE) : UNKNOWN_WIDTH,
                isFramed ? Math.min(media.height(), LARGEST_SIDE) : UNKNOWN_HEIGHT,
                title(media),
                detail(media),
                MediaLabel.full(media),
                People.shown(media.emoji()),
                media.hasSpoiler());
    }

    private static Part.SavedFile saved(String path) {
        var address = Links.toFile(path);
        return new Part.SavedFile(
                People.shown(path),
                address,
                DownloadedFiles.isHarmless(path) ? Optional.of(address) : Optional.empty());
    }

    /** How browsers show a file that is there; empty if they cannot, as with vector stickers. */
    private static Optional<Part.Form> form(Media media, String path) {
        boolean isPicture = DownloadedFiles.isPicture(path);
        return switch (media.kind()) {
            case PHOTO -> isPicture ? Optional.of(Part.Form.PICTURE) : Optional.empty();
            case STICKER ->
                isPicture
                        ? Optional.of(Part.Form.PICTURE)
                        : Optional.of(Part.Form.LOOP)
                                .filter(form -> media.mimeType().equals("video/webm"));
            case ANIMATION -> Optional.of(isPicture ? Part.Form.PICTURE : Part.Form.LOOP);
            case VIDEO, VIDEO_NOTE -> Optional.of(Part.Form.VIDEO);
            default -> Optional.empty();
        };
    }

    private static Part.Form formWithoutFile(Media media, Optional<String> thumbnail) {
        return switch (media.kind()) {
            case AUDIO, VOICE_NOTE -> Part.Form.SOUND;
            case DOCUMENT -> Part.Form.DOCUMENT;
            default -> {
                if (thumbnail.isPresent()) {
                    yield Part.Form.STILL;
                }
                yield media.kind() == MediaKind.STICKER ? Part.Form.SYMBOL : Part.Form.SHAPE;
            }
        };
    }

    private static Optional<String> address(Minithumbnail picture) {
        return BASE64.matcher(picture.data()).matches()
                ? Optional.of("data:image/jpeg;base64," + picture.data())
                : Optional.empty();
    }

    private static String title(Media media) {
        var name = media.kind() == MediaKind.AUDIO && !media.title().isEmpty()
                ? media.performer().isEmpty() ? media.title() : media.performer() + " – " + media.title()
                : media.fileName();
        return People.shown(Optional.of(name), media.kind().label());
    }

    private static String detail(Media media) {
        var details = new ArrayList<String>();
        if (media.duration() > 0) {
            details.add(Wording.duration(media.duration()));
        }
        if (media.size() > 0) {
            details.add(Wording.size(media.size()));
        }
        if (media.isGone()) {
            details.add("disappeared");
        }
        return String.join(" · ", details);
    }
}
