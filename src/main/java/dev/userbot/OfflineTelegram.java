package dev.userbot;

import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Secret;
import dev.userbot.sandbox.Endpoint;
import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.World;
import dev.userbot.session.ClientParameters;
import dev.userbot.session.Login;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginPrompts;
import dev.userbot.td.Failure;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The sandbox that belongs to a session: the one that {@code userbot sandbox} runs in another terminal, or else one of
 * this process, for the time of one command.
 */
final class OfflineTelegram {
    /** The sandbox takes any: only Telegram itself checks them. */
    static final ApiCredentials API = new ApiCredentials(1, new Secret("sandbox"));

    /** Said to whoever logs in to the sandbox by hand. */
    static final String HINT = "This is the sandbox: the code is always " + Sandbox.LOGIN_CODE + ".";

    private final Endpoint endpoint;
    private final Path stateDirectory;

    private OfflineTelegram(Endpoint endpoint, Path stateDirectory) {
        this.endpoint = endpoint;
        this.stateDirectory = stateDirectory;
    }

    /** Where the sandbox of a session keeps its keys, logins and changes. */
    static Path stateDirectory(Path sessionDirectory) {
        return sessionDirectory.resolve("sandbox");
    }

    /** The running sandbox of a session, or a new one that ends with {@code open}. */
    static OfflineTelegram of(Path sessionDirectory, OpenResources open) {
        var state = stateDirectory(sessionDirectory);
        var running = running(state);
        return running.map(endpoint -> new OfflineTelegram(endpoint, state)).orElseGet(() -> {
            var sandbox = open.add(start(state, new OfflineWorld(state).load(Optional.empty(), line -> {})));
            return new OfflineTelegram(sandbox.endpoint(), state);
        });
    }

    /** The sandbox that another process runs on this state, if one does. */
    static Optional<Endpoint> running(Path stateDirectory) {
        try {
            return Endpoint.find(stateDirectory);
        } catch (IOException e) {
            throw unusable(stateDirectory, e);
        }
    }

    static Sandbox start(Path stateDirectory, World world) {
        try {
            return Sandbox.start(new Sandbox.Options(stateDirectory, world));
        } catch (IOException e) {
            throw unusable(stateDirectory, e);
        }
    }

    private static UserbotException unusable(Path stateDirectory, IOException cause) {
        return new UserbotException(
                Failure.UNEXPECTED,
                "Cannot use the sandbox's folder " + stateDirectory + ": " + cause.getMessage() + ".",
                cause);
    }

    /** A copy of TDLib's library that trusts this sandbox and nobody else. */
    Path trusting(Path library) {
        return ServerKeys.replaceIn(library, endpoint.publicKeyPem(), stateDirectory);
    }

    /** The sandbox's front, through which TDLib's connections to Telegram's addresses end here. */
    ProxyConfig route() {
        return new ProxyConfig.Socks5("127.0.0.1", endpoint.socksPort(), Optional.empty());
    }

    /** Logs in the sandbox's own account, unless the session is logged in. */
    Login logInByItself(ClientParameters parameters) {
        var phone = new LoginMethod.ByPhone(Optional.of(new Secret(endpoint.phone())));
        return Login.interactive(parameters, phone, ownAnswers());
    }

    /** Answers what Telegram asks the sandbox's own account, which has no password. */
    private static LoginPrompts ownAnswers() {
        return new LoginPrompts() {
            @Override
            public Secret phoneNumber() {
                throw unexpected("a phone number");
            }

            @Override
            public CodeAnswer code(CodeQuestion question) {
                return new Code(new Secret(Sandbox.LOGIN_CODE));
            }

            @Override
            public Secret password(String hint) {
                throw unexpected("a password");
            }

            @Override
            public Secret emailAddress() {
                throw unexpected("an e-mail address");
            }

            @Override
            public Secret emailCode(String addressPattern) {
                throw unexpected("an e-mail code");
            }

            @Override
            public void showQrLink(String link) {
                throw unexpected("a scanned QR code");
            }

            @Override
            public void tell(String message) {}
        };
    }

    private static UserbotException unexpected(String question) {
        return new UserbotException(
                Failure.NOT_LOGGED_IN,
                "The sandbox asks for " + question + ".\nRun `userbot --sandbox login` to answer by hand.");
    }
}
