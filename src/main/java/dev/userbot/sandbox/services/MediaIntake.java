package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** From {@code inputMedia…} to {@code messageMedia…}: takes in what was uploaded, finds what is there already. */
final class MediaIntake {
    /** The main data centre of the test servers, which clients upload to. */
    private static final int DATA_CENTRE = 2;

    private final World world;
    private final Uploads uploads;
    private final Clock clock;
    private final RandomGenerator random;

    MediaIntake(World world, Uploads uploads, Clock clock, RandomGenerator random) {
        this.world = world;
        this.uploads = uploads;
        this.clock = clock;
        this.random = random;
    }

    /** What a message shows; empty for a wish about its link preview, as there are no previews here. */
    Optional<TlObject> of(Viewer viewer, TlObject input) {
        return switch (input.name()) {
            case "inputMediaUploadedPhoto" -> Optional.of(shown(uploadedPhoto(viewer, input), input));
            case "inputMediaUploadedDocument" -> Optional.of(attached(uploadedDocument(viewer, input), input));
            case "inputMediaPhoto" -> Optional.of(shown(known(viewer, input, "photo"), input));
            case "inputMediaDocument" -> Optional.of(attached(known(viewer, input, "document"), input));
            case "inputMediaGeoPoint" -> Optional.of(TlObject.of("messageMediaGeo", "geo", geo(input)));
            case "inputMediaVenue" -> Optional.of(venue(input));
            case "inputMediaContact" -> Optional.of(contact(input));
            case "inputMediaWebPage", "inputMediaEmpty" -> Optional.empty();
            default -> throw RpcError.badRequest("MEDIA_INVALID");
        };
    }

    private TlObject uploadedPhoto(Viewer viewer, TlObject input) {
        long id = newId();
        var file = uploads.assemble(input.object("file").orElseThrow(), id, "");
        var photo = TlObject.of(
                "photo",
                "id",
                id,
                "access_hash",
                random.nextLong(),
                "file_reference",
                reference(id),
                "date",
                now(),
                "sizes",
                List.of(size("x", file)),
                "dc_id",
                DATA_CENTRE);
        return taken(viewer, photo);
    }

    private TlObject uploadedDocument(Viewer viewer, TlObject input) {
        long id = newId();
        var file = uploads.assemble(input.object("file").orElseThrow(), id, "");
        var thumbs = input.object("thumb").map(thumb -> List.of(size("m", uploads.assemble(thumb, id, "m"))));
        var attributes = new ArrayList<>(input.objects("attributes"));
        if (input.flag("nosound_video") && !input.flag("force_file")) {
            attributes.add(TlObject.of("documentAttributeAnimated"));
        }
        var document = TlObject.of(
                "document",
                "id",
                id,
                "access_hash",
                random.nextLong(),
                "file_reference",
                reference(id),
                "date",
                now(),
                "mime_type",
                input.string("mime_type"),
                "size",
                sizeOf(file),
                "thumbs",
                thumbs,
                "dc_id",
                DATA_CENTRE,
                "attributes",
                attributes);
        return taken(viewer, document);
    }

    private TlObject taken(Viewer viewer, TlObject object) {
        world.apply(new WorldChange.FileUploaded(viewer.self(), object));
        return object;
    }

    /** Something that was uploaded here, or that stands in a message which the account can read. */
    private TlObject known(Viewer viewer, TlObject input, String field) {
        long id = input.object("id").orElseThrow().longValue("id");
        return uploads.find(id)
                .or(() -> KnownMedia.find(viewer, field, id))
                .orElseThrow(() -> RpcError.badRequest("MEDIA_EMPTY"));
    }

    private static TlObject shown(TlObject photo, TlObject input) {
        return finished(MediaMaker.shown(photo), input);
    }

    private static TlObject attached(TlObject document, TlObject input) {
        return finished(MediaMaker.attached(document), input);
    }

    private static TlObject finished(TlObject media, TlObject input) {
        return media.with("spoiler", input.flag("spoiler") ? true : null)
                .with("ttl_seconds", input.has("ttl_seconds") ? input.intValue("ttl_seconds") : null);
    }

    private static TlObject size(String type, Path file) {
        try (var stream = Files.newInputStream(file)) {
            var picture = ImageIO.read(stream);
            if (picture == null) {
                throw RpcError.badRequest("IMAGE_PROCESS_FAILED");
            }
            return TlObject.of(
                    "photoSize", "type", type, "w", picture.getWidth(), "h", picture.getHeight(), "size", (int)
                            Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the uploaded picture " + file, e);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the uploaded file " + file, e);
        }
    }

    private TlObject geo(TlObject input) {
        var point = input.object("geo_point").orElseThrow();
        return TlObject.of(
                "geoPoint",
                "long",
                point.fields().get("long"),
                "lat",
                point.fields().get("lat"),
                "access_hash",
                random.nextLong());
    }

    private TlObject venue(TlObject input) {
        return TlObject.of(
                "messageMediaVenue",
                "geo",
                geo(input),
                "title",
                input.string("title"),
                "address",
                input.string("address"),
                "provider",
                input.string("provider"),
                "venue_id",
                input.string("venue_id"),
                "venue_type",
                input.string("venue_type"));
    }

    private TlObject contact(TlObject input) {
        return TlObject.of(
                "messageMediaContact",
                "phone_number",
                input.string("phone_number"),
                "first_name",
                input.string("first_name"),
                "last_name",
                input.string("last_name"),
                "vcard",
                input.string("vcard"),
                "user_id",
                world.byPhone(input.string("phone_number").replaceAll("\\D", ""))
                        .map(peer -> peer.id())
                        .orElse(0L));
    }

    private long newId() {
        return random.nextLong() >>> 2 | 1L << 40;
    }

    private byte[] reference(long id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id)
                .putLong(random.nextLong())
                .array();
    }

    private int now() {
        return (int) clock.instant().getEpochSecond();
    }
}
