package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the media of a world: the protocol's {@code photo} and {@code document} objects and the files behind them,
 * spread over the data centres 1 to 3. For one thread.
 */
public final class MediaMaker {
    private static final int DATA_CENTRES = 3;
    private static final int PREVIEW_WIDTH = 320;
    /** In pixels: the longest side that a thumbnail of type {@code m} may have. */
    private static final int UNKNOWN_THUMBNAIL_SIDE = 320;

    private final Seed seed;
    private final FileShelf shelf;
    private int made;

    MediaMaker(Seed seed, FileShelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
    }

    /** A picture in two sizes and a stripped thumbnail. */
    public TlObject photo(int width, int height, Instant date) {
        long id = nextId("photo");
        int previewHeight = Math.max(1, height * PREVIEW_WIDTH / width);
        var preview = SampleBytes.jpeg(seed.random("picture", id), PREVIEW_WIDTH, previewHeight);
        var full = SampleBytes.jpeg(seed.random("picture", id), width, height);
        int dc = dc(id);
        shelf.put("m", file(id, dc, "image/jpeg", preview));
        shelf.put("x", file(id, dc, "image/jpeg", full));
        shelf.put(file(id, dc, "image/jpeg", full));
        return photo(
                id,
                dc,
                date,
                List.of(
                        TlObject.of("photoStrippedSize", "type", "i", "bytes", SampleBytes.strippedThumbnail()),
                        size("m", PREVIEW_WIDTH, previewHeight, preview.length),
                        size("x", width, height, full.length)));
    }

    /** A picture that lies elsewhere, in one size; the file may be absent. */
    TlObject photo(long id, int width, int height, Instant date, int size, Optional<FileContent> content) {
        content.ifPresent(bytes -> shelf.put(new WorldFile(id, dc(id), size, "image/jpeg", bytes)));
        return photo(id, dc(id), date, List.of(size("x", width, height, size)));
    }

    private TlObject photo(long id, int dc, Instant date, List<TlObject> sizes) {
        return TlObject.of(
                "photo",
                "id",
                id,
                "access_hash",
                seed.hash("photo", id),
                "file_reference",
                seed.reference(id),
                "date",
                (int) date.getEpochSecond(),
                "sizes",
                sizes,
                "dc_id",
                dc);
    }

    /** A {@code document} whose bytes are at hand. */
    public TlObject document(Instant date, String mimeType, byte[] content, TlObject... attributes) {
        return document(
                nextId("document"), date, mimeType, content.length, Optional.of(FileContent.of(content)), attributes);
    }

    /** A {@code document} whose bytes are made when they are asked for. */
    public TlObject document(
            Instant date, String mimeType, long size, Supplier<byte[]> content, TlObject... attributes) {
        return document(nextId("document"), date, mimeType, size, Optional.of(FileContent.made(content)), attributes);
    }

    /** A {@code document} with an id of its own; the file may be absent. */
    TlObject document(
            long id, Instant date, String mimeType, long size, Optional<FileContent> content, TlObject... attributes) {
        content.ifPresent(bytes -> shelf.put(new WorldFile(id, dc(id), size, mimeType, bytes)));
        return TlObject.of(
                "document",
                "id",
                id,
                "access_hash",
                seed.hash("document", id),
                "file_reference",
                seed.reference(id),
                "date",
                (int) date.getEpochSecond(),
                "mime_type",
                mimeType,
                "size",
                size,
                "dc_id",
                dc(id),
                "attributes",
                List.of(attributes));
    }

    /** Gives a document a JPEG thumbnail of its own. */
    public TlObject withThumbnail(TlObject document, int width, int height) {
        long id = document.longValue("id");
        var bytes = SampleBytes.jpeg(seed.random("thumbnail", id), width, height);
        shelf.put("m", file(id, document.intValue("dc_id"), "image/jpeg", bytes));
        return document.with(
                "thumbs",
                List.of(
                        TlObject.of("photoStrippedSize", "type", "i", "bytes", SampleBytes.strippedThumbnail()),
                        size("m", width, height, bytes.length)));
    }

    /** Gives a document a thumbnail that lies elsewhere and whose dimensions nobody knows; the file may be absent. */
    TlObject withThumbnail(TlObject document, int size, Optional<FileContent> content) {
        long id = document.longValue("id");
        content.ifPresent(
                bytes -> shelf.put("m", new WorldFile(id, document.intValue("dc_id"), size, "image/jpeg", bytes)));
        return document.with("thumbs", List.of(size("m", UNKNOWN_THUMBNAIL_SIDE, UNKNOWN_THUMBNAIL_SIDE, size)));
    }

    /** Shows a photo in a message. */
    public static TlObject shown(TlObject photo) {
        return TlObject.of("messageMediaPhoto", "photo", photo);
    }

    /** Attaches a document to a message, with the flags that the server adds for its kind. */
    public static TlObject attached(TlObject document) {
        boolean round = false;
        boolean video = false;
        boolean voice = false;
        for (var attribute : document.objects("attributes")) {
            round |= attribute.flag("round_message");
            video |= attribute.is("documentAttributeVideo");
            voice |= attribute.flag("voice");
        }
        return TlObject.of(
                "messageMediaDocument",
                "video",
                video ? true : null,
                "round",
                round ? true : null,
                "voice",
                voice ? true : null,
                "document",
                document);
    }

    /** The attribute that names a file. */
    public static TlObject named(String fileName) {
        return TlObject.of("documentAttributeFilename", "file_name", fileName);
    }

    /** A {@code messageMediaDocument} with a voice note in Ogg. */
    public TlObject voice(Instant date, int seconds) {
        return attached(document(
                date,
                "audio/ogg",
                SampleBytes.ogg(seed.random("voice", made), seconds),
                TlObject.of(
                        "documentAttributeAudio",
                        "voice",
                        true,
                        "duration",
                        seconds,
                        "waveform",
                        seed.bytes("waveform", made, 63))));
    }

    /** A {@code messageMediaDocument} with music. */
    public TlObject music(Instant date, int seconds, String performer, String title) {
        int size = seconds * 2000;
        var random = seed.hash("music", made);
        return attached(withThumbnail(
                document(
                        date,
                        "audio/mpeg",
                        size,
                        () -> SampleBytes.mp3(random, size),
                        TlObject.of(
                                "documentAttributeAudio", "duration", seconds, "title", title, "performer", performer),
                        named(performer + " - " + title + ".mp3")),
                90,
                90));
    }

    /** A {@code messageMediaDocument} with a film. */
    public TlObject video(Instant date, int seconds, int width, int height, String fileName) {
        return attached(mp4(
                date,
                seconds * 9000,
                TlObject.of(
                        "documentAttributeVideo",
                        "supports_streaming",
                        true,
                        "duration",
                        (double) seconds,
                        "w",
                        width,
                        "h",
                        height),
                named(fileName)));
    }

    /** A {@code messageMediaDocument} with a round video. */
    public TlObject roundVideo(Instant date, int seconds) {
        return attached(mp4(
                date,
                seconds * 7000,
                TlObject.of(
                        "documentAttributeVideo",
                        "round_message",
                        true,
                        "duration",
                        (double) seconds,
                        "w",
                        384,
                        "h",
                        384)));
    }

    /** A {@code messageMediaDocument} with a soundless loop. */
    public TlObject animation(Instant date, int seconds, String fileName) {
        return attached(mp4(
                date,
                seconds * 5000,
                TlObject.of(
                        "documentAttributeVideo", "nosound", true, "duration", (double) seconds, "w", 320, "h", 240),
                named(fileName),
                TlObject.of("documentAttributeAnimated")));
    }

    /** A {@code messageMediaDocument} with an ordinary file. */
    public TlObject file(Instant date, String fileName, String mimeType, byte[] content) {
        return attached(document(date, mimeType, content, named(fileName)));
    }

    /** A {@code document} with a sticker: {@code image/webp}, {@code application/x-tgsticker} or {@code video/webm}. */
    public TlObject sticker(Instant date, String mimeType, String emoji) {
        var attributes = new ArrayList<TlObject>();
        attributes.add(
                mimeType.equals("video/webm")
                        ? TlObject.of("documentAttributeVideo", "nosound", true, "duration", 2.5, "w", 512, "h", 512)
                        : TlObject.of("documentAttributeImageSize", "w", 512, "h", 512));
        attributes.add(TlObject.of(
                "documentAttributeSticker",
                "alt",
                emoji,
                "stickerset",
                TlObject.of(
                        "inputStickerSetID",
                        "id",
                        seed.id("sticker set", 1),
                        "access_hash",
                        seed.hash("sticker set", 1))));
        attributes.add(named(
                switch (mimeType) {
                    case "image/webp" -> "sticker.webp";
                    case "video/webm" -> "sticker.webm";
                    default -> "AnimatedSticker.tgs";
                }));
        return document(date, mimeType, SampleBytes.sticker(mimeType), attributes.toArray(TlObject[]::new));
    }

    /** A {@code document} of a custom emoji, with the id by which texts name it. */
    public TlObject customEmoji(long id, Instant date, String emoji) {
        var bytes = SampleBytes.sticker("image/webp");
        return document(
                id,
                date,
                "image/webp",
                bytes.length,
                Optional.of(FileContent.of(bytes)),
                TlObject.of("documentAttributeImageSize", "w", 100, "h", 100),
                TlObject.of(
                        "documentAttributeCustomEmoji",
                        "free",
                        true,
                        "alt",
                        emoji,
                        "stickerset",
                        TlObject.of(
                                "inputStickerSetID",
                                "id",
                                seed.id("emoji set", 1),
                                "access_hash",
                                seed.hash("emoji set", 1))));
    }

    /** The content of a small PDF. */
    public byte[] samplePdf() {
        return SampleBytes.pdf();
    }

    private TlObject mp4(Instant date, int size, TlObject... attributes) {
        var random = seed.hash("film", made);
        return withThumbnail(
                document(date, "video/mp4", size, () -> SampleBytes.mp4(random, size), attributes), 160, 120);
    }

    private long nextId(String kind) {
        return seed.id(kind, ++made);
    }

    private static int dc(long id) {
        return (int) (id % DATA_CENTRES) + 1;
    }

    private static WorldFile file(long id, int dc, String mimeType, byte[] bytes) {
        return new WorldFile(id, dc, bytes.length, mimeType, FileContent.of(bytes));
    }

    private static TlObject size(String type, int width, int height, int size) {
        return TlObject.of("photoSize", "type", type, "w", width, "h", height, "size", size);
    }
}
