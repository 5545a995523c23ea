package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the media of files of any size, as Telegram's own apps send them, and puts the files behind them on the shelf. The
 * contents begin as their format does and go on with noise. For one thread.
 */
final class FileMaker {
    private static final int DATA_CENTRES = 3;
    private static final int WAVEFORM_BYTES = 63;
    private static final List<Smaller> SMALLER_SIZES = List.of(new Smaller("m", 320, 16), new Smaller("x", 800, 4));

    private static final int FULL_SIDE = 1280;

    private final Seed seed;
    private final FileShelf shelf;
    private final byte[] thumbnail;
    private int made;

    FileMaker(Seed seed, FileShelf shelf) {
        this.seed = seed;
        this.shelf = shelf;
        thumbnail = SampleBytes.jpeg(seed.random("thumbnail", 0), 90, 60);
    }

    /**
     * A smaller size of a photo.
     *
     * @param side the longer one, in pixels
     * @param part so many of it are as large as the photo, in bytes
     */
    private record Smaller(String type, int side, int part) {}

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
            int bytes = (int) Math.max(1, spec.size() / smaller.part());
            shelf.put(smaller.type(), file(id, "image/jpeg", bytes, id + smaller.side()));
            sizes.add(size(smaller.type(), smaller.side(), smaller.side() * 3 / 4, bytes));
        }
        var full = file(id, "image/jpeg", spec.size(), id);
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
        var file = file(id, spec.mimeType(), spec.size(), id);
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

    private WorldFile file(long id, String mimeType, long size, long number) {
        var noise = new NoiseContent(seed.hash("noise", number), size, FileHeads.of(mimeType, size));
        return new WorldFile(id, dc(id), size, mimeType, noise);
    }

    private static int seconds(Instant date) {
        return (int) date.getEpochSecond();
    }
}
