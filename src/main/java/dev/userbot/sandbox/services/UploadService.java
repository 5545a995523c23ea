package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;

/** {@code upload.saveFilePart} and {@code upload.saveBigFilePart}. See https://core.telegram.org/api/files. */
final class UploadService {
    private static final int LARGEST_PART = 512 << 10;
    private static final int MOST_PARTS = 8000;

    private final Uploads uploads;

    UploadService(Uploads uploads) {
        this.uploads = uploads;
    }

    void register(Methods methods) {
        methods.user("upload.saveFilePart", this::save).user("upload.saveBigFilePart", this::save);
    }

    private Boolean save(Viewer viewer, TlObject request) {
        var bytes = request.bytes("bytes");
        int part = request.intValue("file_part");
        if (part < 0 || part >= MOST_PARTS) {
            throw RpcError.badRequest("FILE_PART_INVALID");
        }
        if (bytes.length == 0) {
            throw RpcError.badRequest("FILE_PART_EMPTY");
        }
        if (bytes.length > LARGEST_PART) {
            throw RpcError.badRequest("FILE_PART_TOO_BIG");
        }
        uploads.savePart(request.longValue("file_id"), part, bytes);
        return true;
    }
}
