package dev.userbot.sandbox.mtproto;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The encryption of messages under an authorization key: MTProto 2.0, and version 1 for the one message that still uses
 * it, the binding of a temporary key. See https://core.telegram.org/mtproto/description.
 */
final class MessageCipher {
    private static final int FROM_CLIENT = 0;
    private static final int FROM_SERVER = 8;
    /** In front of the ciphertext: the id of the key, and the key of the message. */
    static final int HEAD = 8 + 16;

    private MessageCipher() {}

    /**
     * Encrypts a packet in place.
     *
     * @param packet 24 bytes of room for the ids of the key and the message, then the plaintext, padded to a multiple of
     *     16
     */
    static void seal(AuthKey key, byte[] packet) {
        var messageKey = messageKey(key, packet, HEAD, FROM_SERVER);
        var aes = aes(key, messageKey, FROM_SERVER);
        AesIge.encrypt(packet, HEAD, aes[0], aes[1]);
        ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN).putLong(key.id()).put(messageKey);
    }

    /** The padded plaintext. */
    static byte[] decrypt(AuthKey key, byte[] messageKey, byte[] encrypted) throws ProtocolException {
        var aes = aes(key, messageKey, FROM_CLIENT);
        var plain = AesIge.decrypt(encrypted, aes[0], aes[1]);
        if (!MessageDigest.isEqual(messageKey, messageKey(key, plain, 0, FROM_CLIENT))) {
            throw new ProtocolException("The key of an encrypted message does not match its content");
        }
        return plain;
    }

    /** A message of version 1, without the check of its key: the caller compares what is inside. */
    static byte[] decryptVersion1(AuthKey key, byte[] messageKey, byte[] encrypted) {
        var a = Hashes.sha1(messageKey, key.part(0, 32));
        var b = Hashes.sha1(key.part(32, 16), messageKey, key.part(48, 16));
        var c = Hashes.sha1(key.part(64, 32), messageKey);
        var d = Hashes.sha1(messageKey, key.part(96, 32));
        var aesKey = Hashes.concat(slice(a, 0, 8), slice(b, 8, 20), slice(c, 4, 16));
        var iv = Hashes.concat(slice(a, 8, 20), slice(b, 0, 8), slice(c, 16, 20), slice(d, 0, 8));
        return AesIge.decrypt(encrypted, aesKey, iv);
    }

    private static byte[] messageKey(AuthKey key, byte[] bytes, int offset, int side) {
        var padded = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        return slice(Hashes.sha256(ByteBuffer.wrap(key.part(88 + side, 32)), padded), 8, 24);
    }

    private static byte[][] aes(AuthKey key, byte[] messageKey, int side) {
        var a = Hashes.sha256(messageKey, key.part(side, 36));
        var b = Hashes.sha256(key.part(40 + side, 36), messageKey);
        return new byte[][] {
            Hashes.concat(slice(a, 0, 8), slice(b, 8, 24), slice(a, 24, 32)),
            Hashes.concat(slice(b, 0, 8), slice(a, 8, 24), slice(b, 24, 32))
        };
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
