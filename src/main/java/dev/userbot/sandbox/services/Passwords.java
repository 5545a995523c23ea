package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.Srp;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The 2FA passwords: proved by SRP, so that they never travel. See https://core.telegram.org/api/srp. */
final class Passwords {
    private final SecureRandom random;
    private final Map<Long, Srp> challenges = new ConcurrentHashMap<>();

    Passwords(SecureRandom random) {
        this.random = random;
    }

    /** The {@code account.password}, with a fresh challenge if there is a password. */
    TlObject describe(long keyId, Optional<Account> account) {
        var password = TlObject.of(
                "account.password",
                "new_algo",
                TlObject.of("passwordKdfAlgoUnknown"),
                "new_secure_algo",
                TlObject.of("securePasswordKdfAlgoUnknown"),
                "secure_random",
                randomBytes());
        var owner = account.filter(found -> found.password().isPresent());
        if (owner.isEmpty()) {
            return password;
        }
        var challenge = new Srp(owner.get().password().orElseThrow(), random);
        challenges.put(keyId, challenge);
        return password.with("has_password", true)
                .with("current_algo", challenge.algorithm())
                .with("srp_B", challenge.serverPublic())
                .with("srp_id", challenge.id())
                .with("hint", owner.get().passwordHint());
    }

    private byte[] randomBytes() {
        var bytes = new byte[256];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Refuses anything but a proof of the account's password. */
    void check(long keyId, Account account, Optional<TlObject> proof) {
        if (account.password().isEmpty()) {
            return;
        }
        var challenge = challenges.remove(keyId);
        if (challenge == null || proof.isEmpty() || proof.get().longValue("srp_id") != challenge.id()) {
            throw RpcError.badRequest("SRP_ID_INVALID");
        }
        if (!challenge.proves(proof.get().bytes("A"), proof.get().bytes("M1"))) {
            throw RpcError.badRequest("PASSWORD_HASH_INVALID");
        }
    }
}
