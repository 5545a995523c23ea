package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.StateFiles;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What clients uploaded, in a folder: parts until a message needs them, then whole files that the world serves. Parts
 * outlive the sandbox, as clients take up an upload where they left it. Safe for several threads.
 */
final class Uploads {
    private final World world;
    private final Path folder;
    private final Map<Long, Path> whole = new ConcurrentHashMap<>();
    private final Map<Long, TlObject> objects = new ConcurrentHashMap<>();

    Uploads(World world, Path stateDir) throws IOException {
        this.world = world;
        folder = stateDir.resolve("uploads");
        StateFiles.createDirectory(folder);
    }

    void savePart(long fileId, int part, byte[] bytes) {
        try {
            StateFiles.write(part(fileId, part), bytes);
        } catch (IOException e) {
            throw cannotUse(e);
        }
    }

    /**
     * Puts a file together from its parts.
     *
     * @param inputFile an {@code inputFile} or {@code inputFileBig}
     * @param id which the world shall know it by
     * @param thumbSize empty for the file itself
     * @return where it lies
     */
    Path assemble(TlObject inputFile, long id, String thumbSize) {
        var target = file(id, thumbSize);
        long fileId = inputFile.longValue("id");
        int parts = inputFile.intValue("parts");
        try {
            var known = whole.get(fileId);
            if (known != null && Files.notExists(part(fileId, 0))) {
                Files.copy(known, target, StandardCopyOption.REPLACE_EXISTING);
                return target;
            }
            for (int part = 0; part < parts; part++) {
                if (Files.notExists(part(fileId, part))) {
                    throw RpcError.badRequest("FILE_PART_" + part + "_MISSING");
                }
            }
            StateFiles.write(target, new byte[0]);
            for (int part = 0; part < parts; part++) {
                Files.write(target, Files.readAllBytes(part(fileId, part)), StandardOpenOption.APPEND);
                Files.delete(part(fileId, part));
            }
        } catch (IOException e) {
            throw cannotUse(e);
        }
        whole.put(fileId, target);
        return target;
    }

    /** Lets the world serve a {@code photo} or {@code document} whose bytes were put together before. */
    void serve(TlObject object) {
        long id = object.longValue("id");
        boolean photo = object.is("photo");
        shelve(object, "", photo ? "image/jpeg" : object.string("mime_type"));
        for (var size : object.objects(photo ? "sizes" : "thumbs")) {
            if (Files.exists(file(id, size.string("type")))) {
                shelve(object, size.string("type"), "image/jpeg");
            }
        }
        objects.put(id, object);
    }

    /** A {@code photo} or {@code document} that was uploaded. */
    Optional<TlObject> find(long id) {
        return Optional.ofNullable(objects.get(id));
    }

    private void shelve(TlObject object, String thumbSize, String mimeType) {
        long id = object.longValue("id");
        var file = file(id, thumbSize);
        try {
            world.shelve(
                    thumbSize,
                    new WorldFile(id, object.intValue("dc_id"), Files.size(file), mimeType, () -> read(file)));
        } catch (IOException e) {
            throw cannotUse(e);
        }
    }

    private Path part(long fileId, int part) {
        return folder.resolve("part-" + Long.toHexString(fileId) + "-" + part);
    }

    private Path file(long id, String thumbSize) {
        return folder.resolve(thumbSize.isEmpty() ? Long.toString(id) : id + "-" + thumbSize);
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw cannotUse(e);
        }
    }

    private UncheckedIOException cannotUse(IOException cause) {
        return new UncheckedIOException("Cannot use the uploads of the sandbox in " + folder, cause);
    }
}
