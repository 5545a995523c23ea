package dev.userbot.sandbox.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.Schema;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CryptographyTest {
    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    Path folder;

    /** The first of the test vectors of the OpenSSL paper on IGE by Ben Laurie. */
    @Test
    void igeGivesThePublishedVector() {
        var key = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
        var iv = HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        var encrypted = HEX.parseHex("1a8519a6557be652e9da8e43da4ef4453cf456b4ca488aa383c79c98b34797cb");

        assertThat(AesIge.encrypt(new byte[32], key, iv)).isEqualTo(encrypted);
        assertThat(AesIge.decrypt(encrypted, key, iv)).isEqualTo(new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 1600})
    void igeIsUndoneOverAnyNumberOfBlocks(int length) {
        var random = new SecureRandom();
        var plain = new byte[length];
        var key = new byte[32];
        var iv = new byte[32];
        random.nextBytes(plain);
        random.nextBytes(key);
        random.nextBytes(iv);

        assertThat(AesIge.decrypt(AesIge.encrypt(plain, key, iv), key, iv)).isEqualTo(plain);
    }

    @Test
    void theServerKeyFitsTheHoleInTdlibAndIsFoundAgain() throws Exception {
        var random = new SecureRandom();
        var schema = Schema.load();
        var made = ServerKey.loadOrCreate(schema, folder, random);
        var found = ServerKey.loadOrCreate(schema, folder, random);

        assertThat(made.publicPem()).hasSize(425).startsWith("-----BEGIN RSA PUBLIC KEY-----\n");
        assertThat(found.publicPem()).isEqualTo(made.publicPem());
        assertThat(found.fingerprint(schema)).isEqualTo(made.fingerprint(schema));
        assertThat(Long.toHexString(made.fingerprint(schema))).hasSize(16);
    }

    @Test
    void numbersArePaddedOnTheLeft() {
        assertThat(ServerKey.padded(BigInteger.valueOf(258), 4)).containsExactly(0, 0, 1, 2);
    }

    @Test
    void keysSurviveARestartWithWhatTheyStandFor() throws Exception {
        var permanent = new AuthKey(new byte[256], 42, 3, 0);
        var bytes = new byte[256];
        bytes[0] = 1;
        var temporary = new AuthKey(bytes, 43, 3, 0).boundTo(permanent.id());
        var keys = new AuthKeys(folder);
        keys.put(permanent);
        keys.put(temporary);

        var again = new AuthKeys(folder);

        assertThat(again.find(permanent.id()).orElseThrow().salt()).isEqualTo(42);
        assertThat(again.find(temporary.id()).orElseThrow().identity()).isEqualTo(permanent.id());
        assertThat(again.find(7)).isEmpty();
    }
}
