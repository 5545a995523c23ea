package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.TlObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's side of one proof of a 2FA password, with Telegram's prime and generator. See
 * https://core.telegram.org/api/srp. Immutable.
 */
public final class Srp {
    private static final int ITERATIONS = 100_000;
    private static final int LENGTH = 256;
    private static final BigInteger PRIME = Handshake.PRIME;
    private static final BigInteger G = BigInteger.valueOf(Handshake.GENERATOR);

    private final byte[] salt1;
    private final byte[] salt2;
    private final long id;
    private final BigInteger secret;
    private final BigInteger verifier;
    private final BigInteger serverPublic;

    public Srp(String password, SecureRandom random) {
        salt1 = bytes(random, 40);
        salt2 = bytes(random, 16);
        id = random.nextLong();
        secret = new BigInteger(2048, random);
        verifier = G.modPow(new BigInteger(1, passwordHash(password)), PRIME);
        serverPublic =
                multiplier().multiply(verifier).add(G.modPow(secret, PRIME)).mod(PRIME);
    }

    /** The {@code PasswordKdfAlgo} that the client needs. */
    public TlObject algorithm() {
        return TlObject.of(
                "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
                "salt1",
                salt1,
                "salt2",
                salt2,
                "g",
                Handshake.GENERATOR,
                "p",
                ServerKey.padded(PRIME, LENGTH));
    }

    /** The number B. */
    public byte[] serverPublic() {
        return ServerKey.padded(serverPublic, LENGTH);
    }

    public long id() {
        return id;
    }

    /** Whether the client's A and M1 could be computed only with the password. */
    public boolean proves(byte[] clientPublic, byte[] proof) {
        var a = new BigInteger(1, clientPublic);
        if (a.signum() == 0 || a.compareTo(PRIME) >= 0) {
            return false;
        }
        var paddedA = ServerKey.padded(a, LENGTH);
        var u = new BigInteger(1, Hashes.sha256(paddedA, serverPublic()));
        var shared = a.multiply(verifier.modPow(u, PRIME)).modPow(secret, PRIME);
        var key = Hashes.sha256(ServerKey.padded(shared, LENGTH));
        var mixed = Hashes.sha256(ServerKey.padded(PRIME, LENGTH));
        var hashedG = Hashes.sha256(ServerKey.padded(G, LENGTH));
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] ^= hashedG[i];
        }
        var expected = Hashes.sha256(mixed, Hashes.sha256(salt1), Hashes.sha256(salt2), paddedA, serverPublic(), key);
        return MessageDigest.isEqual(expected, proof);
    }

    private static BigInteger multiplier() {
        return new BigInteger(1, Hashes.sha256(ServerKey.padded(PRIME, LENGTH), ServerKey.padded(G, LENGTH)));
    }

    private byte[] passwordHash(String password) {
        var inner = salted(salted(password.getBytes(StandardCharsets.UTF_8), salt1), salt2);
        return salted(pbkdf2(inner, salt1), salt2);
    }

    private static byte[] salted(byte[] data, byte[] salt) {
        return Hashes.sha256(salt, data, salt);
    }

    /** By hand, because the JDK's PBKDF2 takes characters and this password is bytes. One block of 64 bytes. */
    private static byte[] pbkdf2(byte[] password, byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(password, "HmacSHA512"));
            mac.update(salt);
            var block = mac.doFinal(new byte[] {0, 0, 0, 1});
            var sum = block.clone();
            for (int i = 1; i < ITERATIONS; i++) {
                block = mac.doFinal(block);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= block[j];
                }
            }
            return sum;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA512 belongs to every Java platform", e);
        }
    }

    private static byte[] bytes(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Arrays.copyOf(bytes, length);
    }
}
