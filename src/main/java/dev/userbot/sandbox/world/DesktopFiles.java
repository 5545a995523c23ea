package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Photos and files of a Desktop export. Paths come from the JSON and are not believed. */
final class DesktopFiles {
    private static final String VCARD_FRAME = "BEGIN:VCARD\nVERSION:3.0\nNOTE:%s\nEND:VCARD";
    /** Of a vCard that is not there, in bytes: more than real ones have, less than hurts. */
    private static final int MAX_PADDING = 1 << 16;

    private static final String TIMER = "self_destruct_period_seconds";

    private final Path folder;
    private final MediaMaker media;
    private final Seed seed = new Seed(1);

    DesktopFiles(Path export, MediaMaker media) throws IOException {
        folder = export.toRealPath().getParent();
        this.media = media;
    }

    /** Makes a message's file downloadable by its id, also for clients that know the message from an earlier run. */
    void shelve(long chat, JsonNode message, int date) {
        media(chat, message, date);
    }

    /** The {@code messageMediaPhoto} or {@code messageMediaDocument} of a message, if it has one. */
    Optional<TlObject> media(long chat, JsonNode message, int date) {
        if (message.hasNonNull("photo")) {
            var photo = message.has(TIMER) ? Optional.<TlObject>empty() : photo(chat, message, date);
            return Optional.of(TlObject.of("messageMediaPhoto", "photo", photo, "ttl_seconds", timer(message))
                    .with("spoiler", spoiler(message)));
        }
        if (!message.hasNonNull("file")) {
            return Optional.empty();
        }
        return Optional.of(
                message.has(TIMER)
                        ? TlObject.of("messageMediaDocument", "ttl_seconds", timer(message))
                        : MediaMaker.attached(document(chat, message, date)).with("spoiler", spoiler(message)));
    }

    /**
     * The vCard of a contact: the file if it is there, otherwise one of the size that Desktop tells, so that it is seen
     * that there was one; empty if there was none.
     */
    String vcard(JsonNode message) {
        if (!message.hasNonNull("contact_vcard")) {
            return "";
        }
        return inside(message.get("contact_vcard").asText())
                .map(DesktopFiles::read)
                .orElseGet(() -> {
                    int padding = message.path("contact_vcard_file_size").asInt()
                            - VCARD_FRAME.formatted("").length();
                    return VCARD_FRAME.formatted("x".repeat(Math.max(0, Math.min(padding, MAX_PADDING))));
                });
    }

    private static Optional<Boolean> spoiler(JsonNode message) {
        return message.path("media_spoiler").asBoolean() ? Optional.of(true) : Optional.empty();
    }

    /** Desktop never saves what destroys itself: such a message is served as an expired one. */
    private static Optional<Integer> timer(JsonNode message) {
        return message.has(TIMER) ? Optional.of(message.get(TIMER).asInt()) : Optional.empty();
    }

    /** The {@code photo} of a message or service message, if it has one. */
    Optional<TlObject> photo(long chat, JsonNode message, int date) {
        if (!message.hasNonNull("photo")) {
            return Optional.empty();
        }
        var file = inside(message.get("photo").asText());
        return Optional.of(media.photo(
                id(chat, message),
                Math.max(1, message.path("width").asInt(1)),
                Math.max(1, message.path("height").asInt(1)),
                Instant.ofEpochSecond(date),
                (int) size(file, message.path("photo_file_size")),
                file.map(FileContent::in)));
    }

    private TlObject document(long chat, JsonNode message, int date) {
        var path = message.get("file").asText();
        var file = inside(path);
        var mimeType = message.path("mime_type").asText("application/octet-stream");
        var document = media.document(
                id(chat, message),
                Instant.ofEpochSecond(date),
                mimeType,
                size(file, message.path("file_size")),
                file.map(FileContent::in),
                attributes(message, path).toArray(TlObject[]::new));
        if (!message.hasNonNull("thumbnail")) {
            return document;
        }
        var thumbnail = inside(message.get("thumbnail").asText());
        return media.withThumbnail(
                document, (int) size(thumbnail, message.path("thumbnail_file_size")), thumbnail.map(FileContent::in));
    }

    private static List<TlObject> attributes(JsonNode message, String path) {
        var attributes = new ArrayList<TlObject>();
        int seconds = message.path("duration_seconds").asInt();
        int width = message.path("width").asInt();
        int height = message.path("height").asInt();
        switch (message.path("media_type").asText("")) {
            case "sticker" -> {
                attributes.add(TlObject.of("documentAttributeImageSize", "w", width, "h", height));
                attributes.add(TlObject.of(
                        "documentAttributeSticker",
                        "alt",
                        message.path("sticker_emoji").asText(""),
                        "stickerset",
                        TlObject.of("inputStickerSetEmpty")));
            }
            case "voice_message" ->
                attributes.add(TlObject.of("documentAttributeAudio", "voice", true, "duration", seconds));
            case "audio_file" ->
                attributes.add(TlObject.of(
                        "documentAttributeAudio",
                        "duration",
                        seconds,
                        "title",
                        message.path("title").asText(""),
                        "performer",
                        message.path("performer").asText("")));
            case "video_message" -> attributes.add(video(seconds, width, height).with("round_message", true));
            case "video_file" -> attributes.add(video(seconds, width, height).with("supports_streaming", true));
            case "animation" -> {
                attributes.add(video(seconds, width, height).with("nosound", true));
                attributes.add(TlObject.of("documentAttributeAnimated"));
            }
            default -> {
                if (width > 0 && height > 0) {
                    attributes.add(TlObject.of("documentAttributeImageSize", "w", width, "h", height));
                }
            }
        }
        var name =
                message.path("file_name").asText(path.startsWith("(") ? "" : path.substring(path.lastIndexOf('/') + 1));
        if (!name.isEmpty()) {
            attributes.add(MediaMaker.named(name));
        }
        return attributes;
    }

    private static TlObject video(int seconds, int width, int height) {
        return TlObject.of("documentAttributeVideo", "duration", (double) seconds, "w", width, "h", height);
    }

    private long id(long chat, JsonNode message) {
        return seed.id("file of " + chat, message.path("id").asLong());
    }

    /** A file that exists and lies in the export's folder, links followed; placeholders are no files. */
    private Optional<Path> inside(String path) {
        if (path.isEmpty() || path.startsWith("(")) {
            return Optional.empty();
        }
        try {
            var file = folder.resolve(path).normalize();
            return file.startsWith(folder)
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty(); // a name that this system cannot have, or a file that just went: not there
        }
    }

    private static long size(Optional<Path> file, JsonNode told) {
        try {
            return file.isPresent() ? Files.size(file.get()) : told.asLong(0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.get(), e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
