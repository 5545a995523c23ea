package dev.userbot.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.td.api.Animation;
import dev.userbot.td.api.Audio;
import dev.userbot.td.api.Document;
import dev.userbot.td.api.Photo;
import dev.userbot.td.api.Sticker;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.Video;
import dev.userbot.td.api.VideoNote;
import dev.userbot.td.api.VoiceNote;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * TDLib's objects around a file or two, of which there are dozens of classes that differ in little (kinds of link
 * previews, of paid media, of media in polls): their class, their files in Desktop's members, everything else as TDLib
 * wrote it.
 */
final class AttachmentJson {
    private static final Map<String, Function<JsonNode, Media>> FILES = Map.of(
            "photo", node -> MediaContents.of(TdJson.bind(node, Photo.class)),
            "chatPhoto", node -> MediaContents.of(TdJson.bind(withClass(node, "photo"), Photo.class)),
            "video", node -> MediaContents.of(TdJson.bind(node, Video.class)),
            "animation", node -> MediaContents.of(TdJson.bind(node, Animation.class)),
            "audio", node -> MediaContents.of(TdJson.bind(node, Audio.class)),
            "document", node -> MediaContents.of(TdJson.bind(node, Document.class)),
            "sticker", node -> MediaContents.of(TdJson.bind(node, Sticker.class)),
            "videoNote", node -> MediaContents.of(TdJson.bind(node, VideoNote.class)),
            "voiceNote", node -> MediaContents.of(TdJson.bind(node, VoiceNote.class)));

    private AttachmentJson() {}

    /**
     * Writes {@code type}, {@code files} and {@code details}.
     *
     * @param family the beginning that the classes' names share, for example {@code linkPreviewType}
     */
    static void write(JsonMembers members, JsonNode attachment, String family, JsonContext context) {
        members.text("type", SnakeCase.of(attachment.path("@type").asText(), family));
        var files = new ArrayList<Media>();
        var details = TdJson.parse("{}");
        attachment.properties().forEach(field -> {
            var file = file(field.getValue());
            file.ifPresent(files::add);
            if (file.isEmpty() && !"@type".equals(field.getKey())) {
                details.set(field.getKey(), field.getValue());
            }
        });
        if (!files.isEmpty()) {
            members.objects("files", files, (file, json) -> MediaJson.writeInside(json, file, context));
        }
        if (!details.isEmpty()) {
            members.tree("details", details);
        }
    }

    private static Optional<Media> file(JsonNode value) {
        return Optional.ofNullable(FILES.get(value.path("@type").asText())).map(toMedia -> toMedia.apply(value));
    }

    /** A chat's photo has the sizes of any photo. */
    private static JsonNode withClass(JsonNode node, String type) {
        return TdJson.parse("{}").put("@type", type).set("sizes", node.path("sizes"));
    }
}
