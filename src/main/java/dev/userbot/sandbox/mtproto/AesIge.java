package dev.userbot.sandbox.mtproto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in infinite garble extension mode, which the JDK lacks. The first half of the initialisation vector stands for the
 * ciphertext before the first block, the second half for its plaintext. Lengths are multiples of 16.
 */
final class AesIge {
    private static final int BLOCK = 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private AesIge() {}

    static byte[] encrypt(byte[] plain, byte[] key, byte[] iv) {
        var bytes = plain.clone();
        encrypt(bytes, 0, key, iv);
        return bytes;
    }

    /**
     * Encrypts in place, from an offset to the end. IGE is c[i] = E(p[i] ^ c[i-1]) ^ p[i-1]. With y[i] = c[i] ^ p[i-1] that
     * is y[i] = E(p[i] ^ p[i-2] ^ y[i-1]): CBC over p[i] ^ p[i-2]. The JDK runs CBC in one native loop, ten times faster
     * than block by block.
     */
    static void encrypt(byte[] bytes, int offset, byte[] key, byte[] iv) {
        var mixed = Arrays.copyOfRange(bytes, offset, bytes.length);
        var before = Arrays.copyOfRange(iv, BLOCK, 2 * BLOCK);
        if (mixed.length > BLOCK) {
            mix(mixed, BLOCK, before, 0, BLOCK);
            mix(mixed, 2 * BLOCK, bytes, offset, mixed.length - 2 * BLOCK);
        }
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(iv, BLOCK)));
            cipher.doFinal(mixed, 0, mixed.length, mixed, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot encrypt " + mixed.length + " bytes", e);
        }
        mix(mixed, 0, before, 0, BLOCK);
        mix(mixed, BLOCK, bytes, offset, mixed.length - BLOCK);
        System.arraycopy(mixed, 0, bytes, offset, mixed.length);
    }

    static byte[] decrypt(byte[] encrypted, byte[] key, byte[] iv) {
        try {
            // ECB as the bare block function: the chaining of IGE is done here.
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
            var out = new byte[encrypted.length];
            var block = Arrays.copyOfRange(iv, BLOCK, 2 * BLOCK);
            for (int at = 0; at < encrypted.length; at += BLOCK) {
                mix(block, 0, encrypted, at, BLOCK);
                cipher.update(block, 0, BLOCK, out, at);
                mix(out, at, at == 0 ? iv : encrypted, Math.max(0, at - BLOCK), BLOCK);
                System.arraycopy(out, at, block, 0, BLOCK);
            }
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot decrypt " + encrypted.length + " bytes", e);
        }
    }

    /** Exclusive or of whole blocks, eight bytes at a time. */
    private static void mix(byte[] target, int at, byte[] with, int from, int length) {
        for (int i = 0; i < length; i += Long.BYTES) {
            LONGS.set(target, at + i, (long) LONGS.get(target, at + i) ^ (long) LONGS.get(with, from + i));
        }
    }
}
