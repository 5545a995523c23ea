package dev.userbot.export.html;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.People;
import dev.userbot.td.api.LinkPreview;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.TdJson;
import java.util.Optional;

/** What TDLib tells of the pages behind links. */
final class PreviewParts {
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
                preview.type()
                        .flatMap(PreviewParts::photo)
                        .map(MediaContents::of)
                        .map(media::of));
    }

    /** Most of the forty kinds of previews have their picture under this name. */
    private static Optional<Photo> photo(ObjectNode type) {
        return type.path("photo") instanceof ObjectNode photo
                ? Optional.of(TdJson.bind(photo, Photo.class))
                : Optional.empty();
    }
}
