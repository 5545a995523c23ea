package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the media of files of any size, as Telegram's own apps send them, and puts the files behind them on the shelf. The
 * contents begin as their format does and go on with noise. For one thread.
 */
final class FileMaker {
    private static final int DATA_CENTRES = 3;
    private static final int WAVEFORM_BYTES = 63;
    /** A photo's preview and its larger size: longest side in pixels, type, and the part of the full size in bytes. */
    private static final int[][] SMALLER_SIZES = {{320, 'm', 16}, {800, 'x', 4}};

    private static final int FULL_SIDE = 1280;
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000";
    private static final String MP3 = "494433040000000000000000fffb9064";
    private static final String OGG =
            "4f676753000200000000000000000100000000000000000000000113" + "4f707573486561640101380180bb0000000000";

    private final Seed seed;
    private final FileShelf shelf;
    private final byte[] thumbnail;
    private int made;

    FileMaker(Seed seed, FileShelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
        thumbnail = SampleBytes.jpeg(seed.random("thumbnail", 0), 90, 60);
    }

    /** A {@code messageMedia…} and the file that it shows. */
    record Made(TlObject media, WorldFile file) {}

    Made make(FileSpec spec, Instant date) {
        long id = id(spec);
        return spec.kind() == FileKind.PHOTO ? photo(spec, id, date) : document(spec, id, date);
    }

    /** Ids tell nothing of the data centre; here they do, so that any can be found for one. */
    private long id(FileSpec spec) {
        long id = seed.id("file", ++made);
        return id + (spec.dcId().isEmpty() ? 0 : Math.floorMod(spec.dcId().getAsInt() - dc(id), DATA_CENTRES));
    }

    private static int dc(long id) {
        return (int) (id % DATA_CENTRES) + 1;
    }

    private Made photo(FileSpec spec, long id, Instant date) {
        var sizes = new ArrayList<TlObject>();
        sizes.add(stripped());
        for (var smaller : SMALLER_SIZES) {
            int bytes = (int) Math.max(1, spec.size() / smaller[2]);
            var type = Character.toString(smaller[1]);
            shelf.put(type, new WorldFile(id, dc(id), bytes, "image/jpeg", noise(id + smaller[0], bytes, JPEG)));
            sizes.add(size(type, smaller[0], smaller[0] * 3 / 4, bytes));
        }
        var full = new WorldFile(id, dc(id), spec.size(), "image/jpeg", noise(id, spec.size(), JPEG));
        shelf.put("y", full);
        shelf.put(full);
        sizes.add(TlObject.of(
                "photoSizeProgressive",
                "type",
                "y",
                "w",
                FULL_SIDE,
                "h",
                FULL_SIDE * 3 / 4,
                "sizes",
                List.of((int) Math.max(1, spec.size() / 8), (int) Math.max(1, spec.size() / 3), (int) spec.size())));
        var photo = TlObject.of(
                "photo",
                "id",
                id,
                "access_hash",
                seed.hash("photo", id),
                "file_reference",
                seed.reference(id),
                "date",
                seconds(date),
                "sizes",
                List.copyOf(sizes),
                "dc_id",
                dc(id));
        return new Made(MediaMaker.shown(photo), full);
    }

    private Made document(FileSpec spec, long id, Instant date) {
        var file = new WorldFile(id, dc(id), spec.size(), spec.mimeType(), noise(id, spec.size(), head(spec)));
        shelf.put(file);
        var document = TlObject.of(
                "document",
                "id",
                id,
                "access_hash",
                seed.hash("document", id),
                "file_reference",
                seed.reference(id),
                "date",
                seconds(date),
                "mime_type",
                spec.mimeType(),
                "size",
                spec.size(),
                "thumbs",
                hasThumbnail(spec) ? thumbnails(id) : null,
                "dc_id",
                dc(id),
                "attributes",
                attributes(spec, id));
        return new Made(MediaMaker.attached(document), file);
    }

    private static boolean hasThumbnail(FileSpec spec) {
        return switch (spec.kind()) {
            case VIDEO, ROUND_VIDEO, GIF, AUDIO -> true;
            case DOCUMENT -> spec.mimeType().startsWith("image/");
            default -> false;
        };
    }

    private List<TlObject> thumbnails(long id) {
        shelf.put("m", new WorldFile(id, dc(id), thumbnail.length, "image/jpeg", FileContent.of(thumbnail)));
        return List.of(stripped(), size("m", 90, 60, thumbnail.length));
    }

    private List<TlObject> attributes(FileSpec spec, long id) {
        var attributes = new ArrayList<TlObject>();
        int seconds = (int) Math.max(1, Math.min(7200, spec.size() / 100_000));
        switch (spec.kind()) {
            case VIDEO -> attributes.add(film(seconds, 1280, 720).with("supports_streaming", true));
            case ROUND_VIDEO -> attributes.add(film(seconds, 384, 384).with("round_message", true));
            case GIF -> {
                attributes.add(film(seconds, 320, 240).with("nosound", true));
                attributes.add(TlObject.of("documentAttributeAnimated"));
            }
            case AUDIO ->
                attributes.add(TlObject.of(
                        "documentAttributeAudio",
                        "duration",
                        seconds,
                        "title",
                        "Low Tide",
                        "performer",
                        "Harbour Trio"));
            case VOICE ->
                attributes.add(TlObject.of(
                        "documentAttributeAudio",
                        "voice",
                        true,
                        "duration",
                        seconds,
                        "waveform",
                        seed.bytes("waveform", id, WAVEFORM_BYTES)));
            case STICKER -> {
                attributes.add(TlObject.of("documentAttributeImageSize", "w", 512, "h", 512));
                attributes.add(TlObject.of(
                        "documentAttributeSticker", "alt", "🐦", "stickerset", TlObject.of("inputStickerSetEmpty")));
            }
            default -> {
                if (spec.mimeType().startsWith("image/")) {
                    attributes.add(TlObject.of("documentAttributeImageSize", "w", FULL_SIDE, "h", FULL_SIDE));
                }
            }
        }
        spec.name().map(MediaMaker::named).ifPresent(attributes::add);
        return List.copyOf(attributes);
    }

    private static TlObject film(int seconds, int width, int height) {
        return TlObject.of("documentAttributeVideo", "duration", (double) seconds, "w", width, "h", height);
    }

    private static TlObject stripped() {
        return TlObject.of("photoStrippedSize", "type", "i", "bytes", SampleBytes.strippedThumbnail());
    }

    private static TlObject size(String type, int width, int height, int bytes) {
        return TlObject.of("photoSize", "type", type, "w", width, "h", height, "size", bytes);
    }

    private FileContent noise(long number, long size, String head) {
        return noise(number, size, HexFormat.of().parseHex(head));
    }

    private FileContent noise(long number, long size, byte[] head) {
        return new NoiseContent(seed.hash("noise", number), size, head);
    }

    private static byte[] head(FileSpec spec) {
        return switch (spec.mimeType()) {
            case "video/mp4" -> mp4(spec.size());
            case "image/jpeg" -> HexFormat.of().parseHex(JPEG);
            case "audio/mpeg" -> HexFormat.of().parseHex(MP3);
            case "audio/ogg" -> HexFormat.of().parseHex(OGG);
            case "image/webp" -> "RIFF....WEBPVP8L".getBytes(StandardCharsets.US_ASCII);
            case "application/pdf" -> "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
            default -> new byte[0];
        };
    }

    private static byte[] mp4(long size) {
        return ByteBuffer.allocate(32)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(24)
                .put("ftypisom".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x200)
                .put("isommp41".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) Math.min(Integer.MAX_VALUE, size - 24))
                .put("mdat".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static int seconds(Instant date) {
        return (int) date.getEpochSecond();
    }
}
