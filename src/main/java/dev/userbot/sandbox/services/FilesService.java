package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code upload.getFile}: parts of files, from the data centre that holds them. */
final class FilesService {
    private static final int MAX_PART = 1 << 20;
    /** A download asks for many parts of one file; making its content once is enough. */
    private static final int CACHED_FILES = 8;

    private final World world;
    private final Map<WorldFile, byte[]> contents = new LinkedHashMap<>();

    FilesService(World world) {
        this.world = world;
    }

    void register(Methods methods) {
        methods.open("upload.getFile", this::getFile);
    }

    private TlObject getFile(Call call) {
        var location = call.request().object("location").orElseThrow();
        var file = file(location);
        if (file.dcId() != call.caller().dcId()) {
            throw new RpcError(303, "FILE_MIGRATE_" + file.dcId());
        }
        long offset = call.request().longValue("offset");
        int limit = call.request().intValue("limit");
        if (offset < 0 || limit <= 0 || limit > MAX_PART) {
            throw RpcError.badRequest("LIMIT_INVALID");
        }
        var content = content(file);
        int from = (int) Math.min(content.length, offset);
        int to = (int) Math.min(content.length, offset + limit);
        return TlObject.of(
                "upload.file",
                "type",
                TlObject.of(type(file.mimeType())),
                "mtime",
                0,
                "bytes",
                Arrays.copyOfRange(content, from, to));
    }

    private WorldFile file(TlObject location) {
        var found = switch (location.name()) {
            case "inputDocumentFileLocation", "inputPhotoFileLocation" ->
                world.file(referenced(location), location.string("thumb_size"));
            case "inputPeerPhotoFileLocation" -> world.file(location.longValue("photo_id"));
            default -> Optional.<WorldFile>empty();
        };
        return found.orElseThrow(() -> RpcError.badRequest("LOCATION_INVALID"));
    }

    private static long referenced(TlObject location) {
        if (location.bytes("file_reference").length == 0) {
            throw RpcError.badRequest("FILE_REFERENCE_EMPTY");
        }
        return location.longValue("id");
    }

    private byte[] content(WorldFile file) {
        synchronized (contents) {
            var known = contents.remove(file);
            var content = known == null ? file.content().get() : known;
            contents.put(file, content);
            if (contents.size() > CACHED_FILES) {
                contents.remove(contents.keySet().iterator().next());
            }
            return content;
        }
    }

    private static String type(String mimeType) {
        return switch (mimeType) {
            case "image/jpeg" -> "storage.fileJpeg";
            case "image/png" -> "storage.filePng";
            case "image/gif" -> "storage.fileGif";
            case "image/webp" -> "storage.fileWebp";
            case "video/mp4" -> "storage.fileMp4";
            case "video/quicktime" -> "storage.fileMov";
            case "audio/mpeg" -> "storage.fileMp3";
            case "application/pdf" -> "storage.filePdf";
            default -> "storage.fileUnknown";
        };
    }
}
