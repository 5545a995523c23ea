package dev.userbot.sandbox.mtproto;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The encryption of messages under an authorization key: MTProto 2.0, and version 1 for the one message that still uses
 * it, the binding of a temporary key. See https://core.telegram.org/mtproto/description.
 */
final class MessageCipher {
    private static final int FROM_CLIENT = 0;
    private static final int FROM_SERVER = 8;

    private MessageCipher() {}

    /** Message key and ciphertext; the plaintext is padded by the caller to a multiple of 16. */
    static byte[] encrypt(AuthKey key, byte[] padded) {
        var messageKey = messageKey(key, padded, FROM_SERVER);
        var aes = aes(key, messageKey, FROM_SERVER);
        return Hashes.concat(messageKey, AesIge.encrypt(padded, aes[0], aes[1]));
    }

    /** The padded plaintext. */
    static byte[] decrypt(AuthKey key, byte[] messageKey, byte[] encrypted) throws ProtocolException {
        var aes = aes(key, messageKey, FROM_CLIENT);
        var plain = AesIge.decrypt(encrypted, aes[0], aes[1]);
        if (!MessageDigest.isEqual(messageKey, messageKey(key, plain, FROM_CLIENT))) {
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

    private static byte[] messageKey(AuthKey key, byte[] padded, int side) {
        return slice(Hashes.sha256(key.part(88 + side, 32), padded), 8, 24);
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
