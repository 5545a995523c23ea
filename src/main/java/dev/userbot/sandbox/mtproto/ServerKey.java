package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The server's RSA key: 2048 bits, e = 65537, so that its PEM text has exactly the 425 bytes of the keys inside TDLib
 * that it takes the place of.
 */
final class ServerKey {
    private static final String FILE = "server-key.pem";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final RSAPrivateCrtKey key;
    private final byte[] modulus;
    private final byte[] exponent;

    private ServerKey(RSAPrivateCrtKey key) {
        this.key = key;
        this.modulus = unsigned(key.getModulus());
        this.exponent = unsigned(key.getPublicExponent());
    }

    /** The key of the state directory; made when there is none. */
    static ServerKey loadOrCreate(Schema schema, Path stateDir, SecureRandom random) throws IOException {
        var file = stateDir.resolve(FILE);
        try {
            if (Files.exists(file)) {
                var pem = Files.readString(file, StandardCharsets.US_ASCII);
                var der = Base64.getMimeDecoder().decode(pem.substring(BEGIN.length(), pem.indexOf(END)));
                return new ServerKey(
                        (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
            }
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), random);
            var made = create(schema, generator);
            StateFiles.write(file, (BEGIN + base64(made.key.getEncoded()) + END).getBytes(StandardCharsets.US_ASCII));
            return made;
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IOException("The server key " + file + " is damaged: delete the folder to start anew", e);
        }
    }

    /**
     * A key whose fingerprint has all of its 16 hexadecimal digits: mtcute writes the server's number without leading
     * zeros, compares it with its own key's digits, and finds no key with one fingerprint in sixteen.
     */
    private static ServerKey create(Schema schema, KeyPairGenerator generator) {
        ServerKey made;
        do {
            made = new ServerKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } while (made.fingerprint(schema) >>> 60 == 0);
        return made;
    }

    /** PKCS#1 with lines of 64 characters, as the keys inside TDLib are written. */
    String publicPem() {
        var der = sequence(Hashes.concat(integer(key.getModulus()), integer(key.getPublicExponent())));
        return "-----BEGIN RSA PUBLIC KEY-----\n" + base64(der) + "\n-----END RSA PUBLIC KEY-----";
    }

    /** The last 8 bytes of the SHA-1 of the two numbers as TL byte strings. */
    long fingerprint(Schema schema) {
        var numbers = new TlWriter(schema).bytes(modulus).bytes(exponent).toByteArray();
        return ByteBuffer.wrap(Hashes.sha1(numbers))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(12);
    }

    /** The bare RSA function: 256 bytes to 256 bytes. */
    byte[] decrypt(byte[] encrypted) {
        return padded(new BigInteger(1, encrypted).modPow(key.getPrivateExponent(), key.getModulus()), 256);
    }

    /** A number as so many bytes, big-endian. */
    static byte[] padded(BigInteger number, int length) {
        var bytes = unsigned(number);
        var padded = new byte[length];
        System.arraycopy(bytes, 0, padded, length - bytes.length, bytes.length);
        return padded;
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 && bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    }

    private static byte[] integer(BigInteger number) {
        return tagged(0x02, number.toByteArray());
    }

    private static byte[] sequence(byte[] content) {
        return tagged(0x30, content);
    }

    private static byte[] tagged(int tag, byte[] content) {
        byte[] length = content.length < 0x80
                ? new byte[] {(byte) content.length}
                : content.length < 0x100
                        ? new byte[] {(byte) 0x81, (byte) content.length}
                        : new byte[] {(byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return Hashes.concat(new byte[] {(byte) tag}, length, content);
    }
}
