package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** {@code upload.getFile}: parts of files, from the data centre that holds them, and the hashes to check them by. */
final class FilesService {
    /** No part is larger, or lies across two pieces of this size. */
    private static final int MAX_PART = 1 << 20;

    private static final int PRECISE_UNIT = 1 << 10;
    private static final int UNIT = 1 << 12;
    private static final int HASHED_PIECE = 128 << 10;
    private static final int HASHES_AT_ONCE = 32;

    private final World world;

    FilesService(World world) {
        this.world = world;
    }

    void register(Methods methods) {
        methods.open("upload.getFile", this::getFile)
                .open("upload.getFileHashes", this::getFileHashes)
                // The cover of an album, for example, which clients ask for by themselves: nobody sent it.
                .open("upload.getWebFile", call -> {
                    throw RpcError.badRequest("WEBFILE_NOT_AVAILABLE");
                });
    }

    private TlObject getFile(Call call) {
        var file = file(call);
        long offset = call.request().longValue("offset");
        int limit = call.request().intValue("limit");
        check(offset, limit, call.request().flag("precise") ? PRECISE_UNIT : UNIT);
        return TlObject.of(
                "upload.file",
                "type",
                TlObject.of(type(file.mimeType())),
                "mtime",
                0,
                "bytes",
                file.content().range(offset, limit));
    }

    /** See https://core.telegram.org/api/files#downloading-files. */
    private static void check(long offset, int limit, int unit) {
        if (offset < 0 || offset % unit != 0) {
            throw RpcError.badRequest("OFFSET_INVALID");
        }
        if (limit <= 0 || limit % unit != 0 || offset / MAX_PART != (offset + limit - 1) / MAX_PART) {
            throw RpcError.badRequest("LIMIT_INVALID");
        }
    }

    /** Clients ask for them to find out whether a file that they have by chance is this one. */
    private List<TlObject> getFileHashes(Call call) {
        var file = file(call);
        long offset = call.request().longValue("offset") / HASHED_PIECE * HASHED_PIECE;
        var hashes = new ArrayList<TlObject>();
        while (offset < file.size() && hashes.size() < HASHES_AT_ONCE) {
            var piece = file.content().range(offset, HASHED_PIECE);
            hashes.add(TlObject.of("fileHash", "offset", offset, "limit", piece.length, "hash", sha256(piece)));
            offset += HASHED_PIECE;
        }
        return hashes;
    }

    private WorldFile file(Call call) {
        var location = FileLocation.of(call.request()).orElseThrow(() -> RpcError.badRequest("LOCATION_INVALID"));
        if (location.reference().filter(bytes -> bytes.length == 0).isPresent()) {
            throw RpcError.badRequest("FILE_REFERENCE_EMPTY");
        }
        var file = location.in(world).orElseThrow(() -> RpcError.badRequest("LOCATION_INVALID"));
        if (file.dcId() != call.caller().dcId()) {
            throw new RpcError(303, "FILE_MIGRATE_" + file.dcId());
        }
        return file;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
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
