package dev.userbot.sandbox.mtproto;

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

    private AesIge() {}

    /**
     * IGE is c[i] = E(p[i] ^ c[i-1]) ^ p[i-1]. With y[i] = c[i] ^ p[i-1] that is y[i] = E(p[i] ^ p[i-2] ^ y[i-1]): CBC
     * over p[i] ^ p[i-2]. The JDK runs CBC in one native loop, ten times faster than block by block.
     */
    static byte[] encrypt(byte[] plain, byte[] key, byte[] iv) {
        try {
            var input = plain.clone();
            for (int i = BLOCK; i < input.length; i++) {
                input[i] ^= i < 2 * BLOCK ? iv[i] : plain[i - 2 * BLOCK];
            }
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(iv, BLOCK)));
            var out = cipher.doFinal(input);
            for (int i = 0; i < out.length; i++) {
                out[i] ^= i < BLOCK ? iv[BLOCK + i] : plain[i - BLOCK];
            }
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot encrypt " + plain.length + " bytes", e);
        }
    }

    static byte[] decrypt(byte[] encrypted, byte[] key, byte[] iv) {
        try {
            // ECB as the bare block function: the chaining of IGE is done here.
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
            var out = new byte[encrypted.length];
            var block = new byte[BLOCK];
            for (int at = 0; at < encrypted.length; at += BLOCK) {
                for (int i = 0; i < BLOCK; i++) {
                    block[i] = (byte) (encrypted[at + i] ^ (at == 0 ? iv[BLOCK + i] : out[at - BLOCK + i]));
                }
                cipher.update(block, 0, BLOCK, out, at);
                for (int i = 0; i < BLOCK; i++) {
                    out[at + i] ^= at == 0 ? iv[i] : encrypted[at - BLOCK + i];
                }
            }
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Cannot decrypt " + encrypted.length + " bytes", e);
        }
    }
}
