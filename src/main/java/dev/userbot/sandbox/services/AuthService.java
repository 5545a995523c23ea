package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.Caller;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.World;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** {@code auth.*}: login by code and 2FA password, keys of other data centres, and the end of a login. */
final class AuthService {
    /** The code that every login needs. */
    static final String CODE = "22222";

    private static final int RESEND_SECONDS = 1;

    private final World world;
    private final Logins logins;
    private final Passwords passwords;
    private final SecureRandom random;
    /** Accounts whose code was right and whose password is still missing, by key. */
    private final Map<Long, Account> waitingForPassword = new ConcurrentHashMap<>();

    private final Map<Long, Long> exported = new ConcurrentHashMap<>();

    AuthService(World world, Logins logins, Passwords passwords, SecureRandom random) {
        this.world = world;
        this.logins = logins;
        this.passwords = passwords;
        this.random = random;
    }

    void register(Methods methods) {
        methods.open("auth.sendCode", this::sendCode)
                .open("auth.resendCode", this::sendCode)
                .always("auth.cancelCode", true)
                .open("auth.signIn", this::signIn)
                .open("account.getPassword", this::getPassword)
                .open("auth.checkPassword", this::checkPassword)
                .open("auth.logOut", this::logOut)
                .open("auth.bindTempAuthKey", AuthService::bindTempAuthKey)
                .user("auth.exportAuthorization", (viewer, request) -> exportAuthorization(viewer))
                .open("auth.importAuthorization", this::importAuthorization);
    }

    /** Logs the account in, or asks for its password first. */
    TlObject complete(Caller caller, Account account) {
        if (account.password().isPresent()) {
            waitingForPassword.put(caller.keyId(), account);
            throw new RpcError(401, "SESSION_PASSWORD_NEEDED");
        }
        return logIn(caller, account);
    }

    private TlObject sendCode(Call call) {
        var phone = digits(call.request().string("phone_number"));
        if (phone.isEmpty()) {
            throw RpcError.badRequest("PHONE_NUMBER_INVALID");
        }
        return TlObject.of(
                "auth.sentCode",
                "type",
                TlObject.of("auth.sentCodeTypeApp", "length", CODE.length()),
                "phone_code_hash",
                "sandbox-" + phone.hashCode(),
                "next_type",
                TlObject.of("auth.codeTypeSms"),
                "timeout",
                RESEND_SECONDS);
    }

    private TlObject signIn(Call call) {
        var request = call.request();
        var code = request.string("phone_code");
        if (code.isEmpty()) {
            throw RpcError.badRequest("PHONE_CODE_EMPTY");
        }
        if (!code.equals(CODE)) {
            throw RpcError.badRequest("PHONE_CODE_INVALID");
        }
        return account(digits(request.string("phone_number")))
                .map(account -> complete(call.caller(), account))
                .orElseGet(() -> TlObject.of("auth.authorizationSignUpRequired"));
    }

    private TlObject getPassword(Call call) {
        return passwords.describe(call.caller().keyId(), claimed(call.caller()));
    }

    private TlObject checkPassword(Call call) {
        var account = claimed(call.caller()).orElseThrow(() -> new RpcError(401, "AUTH_KEY_UNREGISTERED"));
        passwords.check(call.caller().keyId(), account, call.request().object("password"));
        return logIn(call.caller(), account);
    }

    private Optional<Account> claimed(Caller caller) {
        var waiting = waitingForPassword.get(caller.keyId());
        if (waiting != null) {
            return Optional.of(waiting);
        }
        var user = logins.userOf(caller.keyId());
        return world.accounts().stream()
                .filter(account -> user.isPresent() && account.userId() == user.getAsLong())
                .findFirst();
    }

    private TlObject logIn(Caller caller, Account account) {
        waitingForPassword.remove(caller.keyId());
        logins.logIn(caller.keyId(), account.userId());
        return authorization(account.userId());
    }

    private TlObject authorization(long userId) {
        var user = world.user(userId).orElseThrow(() -> new RpcError(401, "USER_DEACTIVATED"));
        return TlObject.of("auth.authorization", "user", user.with("self", true));
    }

    private TlObject logOut(Call call) {
        waitingForPassword.remove(call.caller().keyId());
        logins.logOut(Set.of(call.caller().keyId()));
        return TlObject.of("auth.loggedOut");
    }

    private static Boolean bindTempAuthKey(Call call) {
        if (!call.caller().bindTemporaryKey(call.request())) {
            throw RpcError.badRequest("ENCRYPTED_MESSAGE_INVALID");
        }
        return true;
    }

    private TlObject exportAuthorization(Viewer viewer) {
        long token = random.nextLong();
        exported.put(token, viewer.userId());
        return TlObject.of("auth.exportedAuthorization", "id", viewer.userId(), "bytes", Bytes.of(token));
    }

    private TlObject importAuthorization(Call call) {
        var userId = exported.remove(Bytes.toLong(call.request().bytes("bytes")));
        if (userId == null || userId != call.request().longValue("id")) {
            throw RpcError.badRequest("AUTH_BYTES_INVALID");
        }
        logins.logIn(call.caller().keyId(), userId);
        return authorization(userId);
    }

    private Optional<Account> account(String phone) {
        return world.accounts().stream()
                .filter(account -> account.phone().equals(phone))
                .findFirst();
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
