package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlReader;
import dev.userbot.sandbox.tl.TlWriter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The creation of an authorization key on one connection, step by step as in
 * https://core.telegram.org/mtproto/auth_key. For one thread.
 */
final class Handshake {
    /** Telegram's own 2048-bit safe prime: clients check it, and know this one. */
    static final BigInteger PRIME = new BigInteger(
            "C71CAEB9C6B1C9048E6C522F70F13F73980D40238E3E21C14934D037563D930F"
                    + "48198A0AA7C14058229493D22530F4DBFA336F6E0AC925139543AED44CCE7C37"
                    + "20FD51F69458705AC68CD4FE6B6B13ABDC9746512969328454F18FAF8C595F64"
                    + "2477FE96BB2A941D5BCD1D4AC8CC49880708FA9B378E3C4F3A9060BEE67CF9A4"
                    + "A4A695811051907E162753B56B0F6B410DBA74D8A84B2A14B3144E0EF1284754"
                    + "FD17ED950D5965B4B9DD46582DB1178D169C6BC465B0D6FF9CA3928FEF5B9AE4"
                    + "E418FC15E83EBEA0F87FA9FF5EED70050DED2849F47BF959D956850CE929851F"
                    + "0D8115F635B105EE2E4E15D04B2454BF6F4FADF034B10403119CD8E3B92FCC5B",
            16);

    static final int GENERATOR = 3;

    /** The proof of work asked of clients: the product of 1229739323 and 1402015859. */
    private static final long PRODUCT = 1229739323L * 1402015859L;

    private final Schema schema;
    private final ServerKey serverKey;
    private final SecureRandom random;
    private final Clock clock;
    private final Consumer<AuthKey> created;

    private byte[] nonce = {};
    private byte[] serverNonce = {};
    private byte[] newNonce = {};
    private BigInteger secret = BigInteger.ZERO;
    private int dcId;

    Handshake(Schema schema, ServerKey serverKey, SecureRandom random, Clock clock, Consumer<AuthKey> created) {
        this.schema = schema;
        this.serverKey = serverKey;
        this.random = random;
        this.clock = clock;
        this.created = created;
    }

    /** The answer to one unencrypted message. */
    TlObject answer(TlObject request) throws ProtocolException {
        return switch (request.name()) {
            case "mt_req_pq_multi" -> resPq(request);
            case "mt_req_DH_params" -> serverDhParams(request);
            case "mt_set_client_DH_params" -> dhGenOk(request);
            default -> throw new ProtocolException("Unexpected unencrypted message " + request.name());
        };
    }

    private TlObject resPq(TlObject request) {
        nonce = request.bytes("nonce");
        serverNonce = randomBytes(16);
        return TlObject.of(
                "mt_resPQ",
                "nonce",
                nonce,
                "server_nonce",
                serverNonce,
                "pq",
                ByteBuffer.allocate(8).putLong(PRODUCT).array(),
                "server_public_key_fingerprints",
                List.of(serverKey.fingerprint(schema)));
    }

    private TlObject serverDhParams(TlObject request) throws ProtocolException {
        checkNonces(request);
        var inner = unpadRsa(request.bytes("encrypted_data"));
        checkNonces(inner);
        newNonce = inner.bytes("new_nonce");
        dcId = DataCentres.number(inner.intValue("dc")).orElse(DataCentres.DEFAULT);
        secret = new BigInteger(2048, random);
        var answer = TlObject.of(
                "mt_server_DH_inner_data",
                "nonce",
                nonce,
                "server_nonce",
                serverNonce,
                "g",
                GENERATOR,
                "dh_prime",
                ServerKey.padded(PRIME, 256),
                "g_a",
                ServerKey.padded(BigInteger.valueOf(GENERATOR).modPow(secret, PRIME), 256),
                "server_time",
                (int) clock.instant().getEpochSecond());
        var data = new TlWriter(schema).object(answer).toByteArray();
        var hashed = Hashes.concat(Hashes.sha1(data), data);
        var padded = Hashes.concat(hashed, randomBytes(-hashed.length & 15));
        return TlObject.of(
                "mt_server_DH_params_ok",
                "nonce",
                nonce,
                "server_nonce",
                serverNonce,
                "encrypted_answer",
                AesIge.encrypt(padded, temporaryKey(), temporaryIv()));
    }

    private TlObject dhGenOk(TlObject request) throws ProtocolException {
        checkNonces(request);
        var plain = AesIge.decrypt(request.bytes("encrypted_data"), temporaryKey(), temporaryIv());
        var inner = new TlReader(schema, plain, 20, plain.length - 20).object();
        checkNonces(inner);
        var authKey = ServerKey.padded(new BigInteger(1, inner.bytes("g_b")).modPow(secret, PRIME), 256);
        long salt = ByteBuffer.wrap(newNonce).order(ByteOrder.LITTLE_ENDIAN).getLong()
                ^ ByteBuffer.wrap(serverNonce).order(ByteOrder.LITTLE_ENDIAN).getLong();
        created.accept(new AuthKey(authKey, salt, dcId, 0));
        var auxiliary = Arrays.copyOf(Hashes.sha1(authKey), 8);
        return TlObject.of(
                "mt_dh_gen_ok",
                "nonce",
                nonce,
                "server_nonce",
                serverNonce,
                "new_nonce_hash1",
                Arrays.copyOfRange(Hashes.sha1(newNonce, new byte[] {1}, auxiliary), 4, 20));
    }

    /** RSA_PAD undone: the temporary key is hidden by the hash of what it encrypts, the data stand reversed. */
    private TlObject unpadRsa(byte[] encrypted) throws ProtocolException {
        var all = serverKey.decrypt(encrypted);
        var body = Arrays.copyOfRange(all, 32, 256);
        var mask = Hashes.sha256(body);
        var key = new byte[32];
        for (int i = 0; i < 32; i++) {
            key[i] = (byte) (all[i] ^ mask[i]);
        }
        var plain = AesIge.decrypt(body, key, new byte[32]);
        var data = new byte[192];
        for (int i = 0; i < 192; i++) {
            data[i] = plain[191 - i];
        }
        if (!MessageDigest.isEqual(Arrays.copyOfRange(plain, 192, 224), Hashes.sha256(key, data))) {
            throw new ProtocolException("The client's key exchange was not made for this server's key");
        }
        return new TlReader(schema, data).object();
    }

    private void checkNonces(TlObject message) throws ProtocolException {
        if (!Arrays.equals(message.bytes("nonce"), nonce)
                || !Arrays.equals(message.bytes("server_nonce"), serverNonce)) {
            throw new ProtocolException("Wrong nonce in " + message.name());
        }
    }

    private byte[] temporaryKey() {
        return Hashes.concat(Hashes.sha1(newNonce, serverNonce), Arrays.copyOf(Hashes.sha1(serverNonce, newNonce), 12));
    }

    private byte[] temporaryIv() {
        return Hashes.concat(
                Arrays.copyOfRange(Hashes.sha1(serverNonce, newNonce), 12, 20),
                Hashes.sha1(newNonce, newNonce),
                Arrays.copyOf(newNonce, 4));
    }

    private byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
