package dev.userbot.export.html;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.People;
import dev.userbot.td.api.Animation;
import dev.userbot.td.api.Document;
import dev.userbot.td.api.LinkPreview;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.Sticker;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.Video;
import dev.userbot.td.api.VideoNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What TDLib tells of the pages behind links. */
final class PreviewParts {
    /** Where the forty kinds of previews have what they show, the best first. */
    private static final List<Shown> SHOWN = List.of(
            new Shown("photo", json -> MediaContents.of(TdJson.bind(json, Photo.class))),
            new Shown("cover", json -> MediaContents.of(TdJson.bind(json, Photo.class))),
            new Shown("thumbnail", json -> MediaContents.of(TdJson.bind(json, Photo.class))),
            new Shown("video", json -> MediaContents.of(TdJson.bind(json, Video.class))),
            new Shown("animation", json -> MediaContents.of(TdJson.bind(json, Animation.class))),
            new Shown("video_note", json -> MediaContents.of(TdJson.bind(json, VideoNote.class))),
            new Shown("sticker", json -> MediaContents.of(TdJson.bind(json, Sticker.class))),
            new Shown("document", json -> MediaContents.of(TdJson.bind(json, Document.class))));

    private final MediaParts media;

    PreviewParts(MediaParts media) {
        this.media = media;
    }

    Part of(LinkPreview preview) {
        return new Part.Preview(
                Links.to(preview.url()),
                People.shown(Optional.of(preview.siteName()), People.shown(preview.displayUrl())),
                People.shown(preview.title()),
                preview.description() == null ? RichText.NONE : new RichText(preview.description()),
                People.shown(preview.author()),
                preview.type().flatMap(PreviewParts::picture).map(media::of),
                preview.showLargeMedia());
    }

    private static Optional<Media> picture(ObjectNode type) {
        if (type.path("media").path(0) instanceof ObjectNode firstOfAlbum) {
            return picture(firstOfAlbum);
        }
        return SHOWN.stream().flatMap(shown -> shown.in(type).stream()).findFirst();
    }

    /** A field of a preview's type. */
    private record Shown(String field, Function<ObjectNode, Media> media) {
        Optional<Media> in(ObjectNode type) {
            return type.path(field) instanceof ObjectNode json ? Optional.of(media.apply(json)) : Optional.empty();
        }
    }
}
