package dev.userbot.td;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Makes a TDLib that trusts another server than Telegram's.
 *
 * <p>TDLib talks only to servers that own one of the RSA keys compiled into it. They are PEM texts in the library: two
 * of 425 bytes, for the main and the test data centres, and one of another length for another purpose. A 2048-bit key
 * with exponent 65537 is a text of the same length, so it can take their place in a copy. The copy can then talk to the
 * owner of that key and to nobody else; the library itself is only read.
 */
public final class ServerKeys {
    private static final byte[] BEGIN = "-----BEGIN RSA PUBLIC KEY-----".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "-----END RSA PUBLIC KEY-----".getBytes(StandardCharsets.US_ASCII);
    private static final int PEM_LENGTH = 425;
    private static final int KEYS_OF_DATA_CENTRES = 2;

    private ServerKeys() {}

    /**
     * A copy of the library that trusts the owner of the key. A copy made earlier from the same library for the same
     * key is used again.
     *
     * @param library the original
     * @param pem the public key as PKCS#1 PEM with lines of 64 characters, 425 bytes without a final line break
     * @param folder where the copy is kept
     * @throws UserbotException if the library does not look as expected or the copy cannot be written
     */
    public static Path replaceIn(Path library, String pem, Path folder) {
        var key = pem.strip().getBytes(StandardCharsets.US_ASCII);
        if (key.length != PEM_LENGTH) {
            throw new IllegalArgumentException("the key's PEM text has " + key.length + " bytes, not " + PEM_LENGTH);
        }
        try {
            var copy = folder.resolve(nameOfCopy(library, key));
            if (!Files.exists(copy)) {
                Files.createDirectories(folder);
                write(copy, replaceIn(Files.readAllBytes(library), key, library));
            }
            return copy.toAbsolutePath();
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED, "Cannot copy TDLib's library to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static byte[] replaceIn(byte[] content, byte[] key, Path library) {
        int replaced = 0;
        for (int at = indexOf(content, BEGIN, 0); at >= 0; at = indexOf(content, BEGIN, at + 1)) {
            int end = indexOf(content, END, at);
            if (end >= 0 && end + END.length - at == PEM_LENGTH) {
                System.arraycopy(key, 0, content, at, PEM_LENGTH);
                replaced++;
            }
        }
        if (replaced != KEYS_OF_DATA_CENTRES) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    library + " has " + replaced + " server keys where TDLib " + TdLibrary.VERSION + " has "
                            + KEYS_OF_DATA_CENTRES + ": it cannot be used with --sandbox.\n"
                            + "Unset TDLIB_PATH to use the TDLib that the build fetches.");
        }
        return content;
    }

    private static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static String nameOfCopy(Path library, byte[] key) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            digest.update((library.toAbsolutePath() + "\n" + Files.size(library) + "\n"
                            + Files.getLastModifiedTime(library).toMillis())
                    .getBytes(StandardCharsets.UTF_8));
            var fileName = library.getFileName().toString();
            var dot = fileName.indexOf('.');
            var stem = dot < 0 ? fileName : fileName.substring(0, dot);
            var ending = dot < 0 ? "" : fileName.substring(dot);
            return stem + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8) + ending;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(Path copy, byte[] content) throws IOException {
        // On POSIX systems a temporary file is its owner's only.
        var temporary = Files.createTempFile(copy.getParent(), "libtdjson", ".part");
        try {
            Files.write(temporary, content);
            Files.move(temporary, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
