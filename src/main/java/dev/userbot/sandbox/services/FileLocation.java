package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldFile;
import java.util.Optional;

/**
 * Where a client says that a file is: an {@code InputFileLocation}.
 *
 * @param id of the {@code document} or {@code photo}
 * @param thumbSize the {@code type} of a {@code photoSize}; empty for a document itself
 * @param reference the file reference from the last message that showed the file; profile photos have none
 */
public record FileLocation(long id, String thumbSize, Optional<byte[]> reference) {
    /** The location in the {@code location} field of a request; empty for kinds that this server has no files of. */
    public static Optional<FileLocation> of(TlObject request) {
        var location = request.object("location").orElseThrow();
        return switch (location.name()) {
            case "inputDocumentFileLocation", "inputPhotoFileLocation" ->
                Optional.of(new FileLocation(
                        location.longValue("id"),
                        location.string("thumb_size"),
                        Optional.of(location.bytes("file_reference"))));
            case "inputPeerPhotoFileLocation" ->
                Optional.of(new FileLocation(location.longValue("photo_id"), "", Optional.empty()));
            default -> Optional.empty();
        };
    }

    /** The file, if the world has it. */
    public Optional<WorldFile> in(World world) {
        return world.file(id, thumbSize);
    }
}
