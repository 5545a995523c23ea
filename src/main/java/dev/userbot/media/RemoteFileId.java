package dev.userbot.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.OptionalInt;

/**
 * Reads from TDLib's {@code remoteFile.id} which data centre holds the file. The id is URL-safe Base64 of bytes in which runs
 * of zeros are written as a zero and their number; they begin with the file's type and the number of its data centre, 32 bits
 * each ({@code FileNode::get_persistent_id} and {@code FullRemoteFileLocation::store} of tdlib/td).
 */
final class RemoteFileId {
    private static final int BEGINNING = 8;
    private static final int DATA_CENTRE = 4;

    /** Telegram has five for users and a few more for itself. */
    private static final int HIGHEST = 1000;

    private RemoteFileId() {}

    /** Empty for ids of another form. */
    static OptionalInt dataCentre(String remoteId) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(remoteId);
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
        var plain = beginning(bytes);
        if (plain.length < BEGINNING) {
            return OptionalInt.empty();
        }
        int dc = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN).getInt(DATA_CENTRE);
        return dc > 0 && dc < HIGHEST ? OptionalInt.of(dc) : OptionalInt.empty();
    }

    private static byte[] beginning(byte[] encoded) {
        var plain = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length && plain.size() < BEGINNING; i++) {
            if (encoded[i] == 0 && i + 1 < encoded.length) {
                plain.writeBytes(new byte[encoded[++i] & 0xFF]);
            } else {
                plain.write(encoded[i]);
            }
        }
        return plain.toByteArray();
    }
}
