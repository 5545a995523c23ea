package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** {@code account.*}: the logins of an account, and settings that never change here. */
final class AccountService {
    private static final int TTL_DAYS = 180;

    private final Logins logins;
    private final Clock clock;

    AccountService(Logins logins, Clock clock) {
        this.logins = logins;
        this.clock = clock;
    }

    void register(Methods methods) {
        methods.open("account.getAuthorizations", this::authorizations)
                .user("account.resetAuthorization", this::resetAuthorization)
                // TDLib repeats this one without a pause until it is accepted (370 times in two seconds seen).
                .always("account.setContactSignUpNotification", true)
                .open(
                        "help.getPromoData",
                        call -> TlObject.of(
                                "help.promoDataEmpty",
                                "expires",
                                (int) clock.instant().getEpochSecond() + 86_400));
    }

    private TlObject authorizations(Call call) {
        long current = call.caller().keyId();
        long userId = logins.userOf(current).orElseThrow(() -> new RpcError(401, "AUTH_KEY_UNREGISTERED"));
        List<TlObject> all = logins.of(userId).stream()
                .map(login -> authorization(login, login.keyId() == current))
                .toList();
        return TlObject.of("account.authorizations", "authorization_ttl_days", TTL_DAYS, "authorizations", all);
    }

    private static TlObject authorization(Logins.Login login, boolean current) {
        return TlObject.of(
                "authorization",
                "current",
                current,
                // The current login is always named by 0.
                "hash",
                current ? 0L : login.keyId(),
                "device_model",
                login.deviceModel(),
                "platform",
                "",
                "system_version",
                login.systemVersion(),
                "api_id",
                login.apiId(),
                "app_name",
                "userbot",
                "app_version",
                login.appVersion(),
                "date_created",
                login.date(),
                "date_active",
                login.date(),
                "ip",
                "127.0.0.1",
                "country",
                "",
                "region",
                "");
    }

    private Boolean resetAuthorization(Viewer viewer, TlObject request) {
        long hash = request.longValue("hash");
        if (!logins.keysOf(viewer.userId()).contains(hash)) {
            throw RpcError.badRequest("HASH_INVALID");
        }
        logins.logOut(Set.of(hash));
        return true;
    }
}
