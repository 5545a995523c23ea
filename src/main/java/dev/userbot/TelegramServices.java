package dev.userbot;

import dev.userbot.cli.OpenAccount;
import dev.userbot.cli.Services;
import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Settings;
import dev.userbot.session.ClientParameters;
import dev.userbot.session.Login;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginPrompts;
import dev.userbot.session.SessionFolder;
import dev.userbot.session.SessionName;
import dev.userbot.session.TelegramEnvironment;
import dev.userbot.td.Failure;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts the parts together that a command needs, and takes them apart again. */
final class TelegramServices implements Services {
    private final Path home;
    private final String version;
    private final OpenResources open;

    /**
     * Remembers what is the same for all commands.
     *
     * @param home the folder that holds {@code node_modules}
     * @param version userbot's own, shown in Telegram's list of devices
     * @param open where everything is registered that must be closed, also by Ctrl-C
     */
    TelegramServices(Path home, String version, OpenResources open) {
        this.home = home;
        this.version = version;
        this.open = open;
    }

    /** Which Telegram to talk to and how. */
    private record Route(Path library, ApiCredentials api, boolean testDc, Optional<ProxyConfig> proxy) {}

    @Override
    public OpenAccount open(Settings settings, String command) {
        if (!settings.sandbox()
                && !SessionFolder.exists(settings.sessionsDirectory(), new SessionName(settings.session()))) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "There is no session '%s' in %s.\nRun `userbot login` first; or try without an account: --sandbox."
                            .formatted(
                                    settings.session(),
                                    settings.sessionsDirectory().toAbsolutePath()));
        }
        return connect(
                settings,
                command,
                parameters -> settings.sandbox() ? sandboxLogin(parameters) : Login.expected(parameters));
    }

    @Override
    public OpenAccount logIn(Settings settings, LoginMethod method, LoginPrompts prompts) {
        return connect(settings, "login", parameters -> Login.interactive(parameters, method, prompts));
    }

    private OpenAccount connect(Settings settings, String command, Function<ClientParameters, Login> login) {
        try {
            var folder = open.add(SessionFolder.open(
                    settings.sessionsDirectory(), new SessionName(settings.session()), environment(settings), command));
            var route = settings.sandbox() ? sandboxRoute(settings, folder) : realRoute(settings);
            var tdlib = open.add(Tdlib.load(route.library(), folder.tdlibLog()));
            var client = open.add(tdlib.newClient());
            var parameters = new ClientParameters(
                    route.api(),
                    folder.tdlibDirectory(),
                    route.proxy(),
                    settings.databaseKey(),
                    route.testDc(),
                    version,
                    settings.connectTimeout());
            var account = open.add(login.apply(parameters).ensureReady(client));
            return new TelegramAccount(account, open);
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private static TelegramEnvironment environment(Settings settings) {
        if (settings.sandbox()) {
            return TelegramEnvironment.SANDBOX;
        }
        return settings.testDc() ? TelegramEnvironment.TEST : TelegramEnvironment.PRODUCTION;
    }

    private Route realRoute(Settings settings) {
        var api = settings.api()
                .orElseThrow(() -> new UserbotException(
                        Failure.USAGE,
                        "USERBOT_API_ID and USERBOT_API_HASH are not both set. Get yours at https://my.telegram.org and put them into .env;"
                                + "\nor try without an account: userbot --sandbox export @lounge"));
        return new Route(TdLibrary.find(settings.tdlib(), home), api, settings.testDc(), settings.proxy());
    }

    // SEAM (lead): start the sandbox with its state in the session's folder, register it in `open`, replace the
    // server keys in a copy of the library, and route through the sandbox's SOCKS5 front.
    private Route sandboxRoute(Settings settings, SessionFolder folder) {
        throw new UserbotException(
                Failure.UNEXPECTED,
                "The sandbox is not part of this build (%s, %s)."
                        .formatted(TdLibrary.find(settings.tdlib(), home), folder.directory()));
    }

    // SEAM (lead): log in by itself with the sandbox's own account, answering code and password.
    private static Login sandboxLogin(ClientParameters parameters) {
        return Login.expected(parameters);
    }

    // SEAM (lead): run the sandbox until the thread is interrupted.
    @Override
    public void runSandbox(Settings settings, SandboxRequest request, Consumer<String> tell) {
        throw new UserbotException(Failure.UNEXPECTED, "The sandbox is not part of this build.");
    }

    // Loading the library to ask it would take longer than anything else that --version does; loading it checks it.
    @Override
    public String tdlibVersion(Optional<Path> chosen) {
        try {
            return TdLibrary.VERSION + " (" + TdLibrary.find(chosen, home) + ")";
        } catch (UserbotException e) {
            return TdLibrary.VERSION + " wanted, but not found";
        }
    }
}
