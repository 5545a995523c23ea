package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/** Login by QR code: https://core.telegram.org/api/qr-login. */
final class QrService {
    private static final int TOKEN_SECONDS = 30;
    private static final String LINK = "tg://login?token=";

    private final World world;
    private final AuthService auth;
    private final Clock clock;
    private final SecureRandom random;
    private final Map<Long, Long> keyOfToken = new ConcurrentHashMap<>();
    private final Map<Long, Long> userOfKey = new ConcurrentHashMap<>();

    QrService(World world, AuthService auth, Clock clock, SecureRandom random) {
        this.world = world;
        this.auth = auth;
        this.clock = clock;
        this.random = random;
    }

    void register(Methods methods) {
        methods.open("auth.exportLoginToken", this::exportLoginToken)
                .open("auth.importLoginToken", this::exportLoginToken);
    }

    /**
     * Another device of the user scans the code.
     *
     * @param notify is told the key of the client that shows it
     * @throws IllegalArgumentException if the link is none or was never given out
     */
    void accept(String link, long userId, LongConsumer notify) {
        if (!link.startsWith(LINK)) {
            throw new IllegalArgumentException("A login link begins with " + LINK);
        }
        var token = Base64.getUrlDecoder().decode(link.substring(LINK.length()));
        var keyId = keyOfToken.remove(Bytes.toLong(token));
        if (keyId == null) {
            throw new IllegalArgumentException("The login link was not given out, or was used before");
        }
        userOfKey.put(keyId, userId);
        notify.accept(keyId);
    }

    private TlObject exportLoginToken(Call call) {
        long keyId = call.caller().keyId();
        var userId = userOfKey.get(keyId);
        if (userId == null) {
            long token = random.nextLong();
            keyOfToken.put(token, keyId);
            int expires = (int) clock.instant().getEpochSecond() + TOKEN_SECONDS;
            return TlObject.of("auth.loginToken", "expires", expires, "token", Bytes.of(token));
        }
        userOfKey.remove(keyId);
        var account = world.accounts().stream()
                .filter(known -> known.userId() == userId)
                .findFirst()
                .orElseThrow(() -> RpcError.badRequest("AUTH_TOKEN_INVALID"));
        return TlObject.of("auth.loginTokenSuccess", "authorization", auth.complete(call.caller(), account));
    }
}
