package dev.userbot.sandbox.mtproto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in counter mode over one direction of a stream: the same operation in both. For one thread. */
final class CounterMode {
    /**
     * The JVM replaces the JDK's loop by the processor's own instructions once it has been called often enough, and that
     * makes it a hundred times faster. A few calls with a large file part each would not bring it there.
     */
    private static final int PIECE = 1 << 10;

    private final Cipher cipher;

    CounterMode(byte[] key, byte[] iv) {
        try {
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES in counter mode belongs to every Java platform", e);
        }
    }

    /** Puts the next bytes of the stream in place of what they become. */
    void apply(byte[] bytes, int offset, int length) {
        try {
            for (int done = 0; done < length; done += PIECE) {
                cipher.update(bytes, offset + done, Math.min(PIECE, length - done), bytes, offset + done);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Counter mode gives as many bytes as it takes", e);
        }
    }
}
