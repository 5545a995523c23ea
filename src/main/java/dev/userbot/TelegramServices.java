package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.cli.Keyboard;
import dev.userbot.cli.OpenAccount;
import dev.userbot.cli.OpenArchive;
import dev.userbot.cli.Services;
import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Settings;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.control.ControlClient;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.listen.rules.UncheckedChats;
import dev.userbot.send.delivery.OutgoingUpdates;
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
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the parts together that a command needs, and takes them apart again. */
final class TelegramServices implements Services {
    private final Path home;
    private final String version;
    private final Clock clock;
    private final OpenResources open;

    /**
     * Remembers what is the same for all commands.
     *
     * @param home the folder that holds {@code node_modules}
     * @param version userbot's own, shown in Telegram's list of devices
     * @param clock for pauses that Telegram asks for
     * @param open where everything is registered that must be closed, also by Ctrl-C
     */
    TelegramServices(Path home, String version, Clock clock, OpenResources open) {
        this.home = home;
        this.version = version;
        this.clock = clock;
        this.open = open;
    }

    /** Which Telegram to talk to and how. */
    private record Route(Path library, ApiCredentials api, boolean testDc, Optional<ProxyConfig> proxy) {}

    @Override
    public OpenAccount open(Settings settings, String command) {
        if (settings.sandbox()) {
            return openSandbox(settings, command, OfflineTelegram::logInByItself);
        }
        if (!SessionFolder.exists(settings.sessionsDirectory(), new SessionName(settings.session()))) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "There is no session '%s' in %s.\nRun `userbot login` first; or try without an account: --sandbox."
                            .formatted(
                                    settings.session(),
                                    settings.sessionsDirectory().toAbsolutePath()));
        }
        return openReal(settings, command, Login::expected);
    }

    @Override
    public OpenAccount logIn(Settings settings, LoginMethod method, LoginPrompts prompts) {
        if (settings.sandbox()) {
            prompts.tell(OfflineTelegram.HINT);
            return openSandbox(
                    settings, "login", (sandbox, parameters) -> Login.interactive(parameters, method, prompts));
        }
        return openReal(settings, "login", parameters -> Login.interactive(parameters, method, prompts));
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return RulesReader.of(request, new UncheckedChats()).read(request.file());
    }

    @Override
    public OpenArchive archive(Settings settings, String command) {
        if (!SessionFolder.exists(settings.sessionsDirectory(), new SessionName(settings.session()))) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "There is no session '%s' in %s, so nothing is archived.\nRun `userbot export` first."
                            .formatted(
                                    settings.session(),
                                    settings.sessionsDirectory().toAbsolutePath()));
        }
        return closingOnFailure(() -> new StoredArchive(
                open.add(Archive.open(folder(settings, command).archive())), clock, open));
    }

    private OpenAccount openSandbox(
            Settings settings, String command, BiFunction<OfflineTelegram, ClientParameters, Login> login) {
        return closingOnFailure(() -> {
            var folder = folder(settings, command);
            var sandbox = OfflineTelegram.of(folder.directory(), open);
            return connect(settings, folder, route(settings, sandbox), parameters -> login.apply(sandbox, parameters));
        });
    }

    private OpenAccount openReal(Settings settings, String command, Function<ClientParameters, Login> login) {
        return closingOnFailure(() -> {
            var route = realRoute(settings);
            return connect(settings, folder(settings, command), route, login);
        });
    }

    private SessionFolder folder(Settings settings, String command) {
        return open.add(SessionFolder.open(
                settings.sessionsDirectory(), new SessionName(settings.session()), environment(settings), command));
    }

    private OpenAccount connect(
            Settings settings, SessionFolder folder, Route route, Function<ClientParameters, Login> login) {
        var tdlib = open.add(Tdlib.load(route.library(), folder.tdlibLog()));
        var client = open.add(tdlib.newClient());
        var outgoing = open.add(OutgoingUpdates.of(client));
        var parameters = new ClientParameters(
                route.api(),
                folder.tdlibDirectory(),
                route.proxy(),
                settings.databaseKey(),
                route.testDc(),
                version,
                settings.connectTimeout());
        var account = open.add(login.apply(parameters).ensureReady(client));
        return new TelegramAccount(account, outgoing, folder, settings, clock, version, open);
    }

    private <T> T closingOnFailure(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    static TelegramEnvironment environment(Settings settings) {
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

    /** The test data centres keep TDLib's files apart from those of a real account. */
    private Route route(Settings settings, OfflineTelegram sandbox) {
        return new Route(
                sandbox.trusting(TdLibrary.find(settings.tdlib(), home)),
                OfflineTelegram.API,
                true,
                Optional.of(sandbox.route()));
    }

    @Override
    public void runSandbox(Settings settings, SandboxRequest request, Optional<Keyboard> typed, Consumer<String> tell) {
        new SandboxServer(settings, open, tell).run(request, typed);
    }

    @Override
    public OptionalInt runElsewhere(Path session, CommandCall call) {
        return new ControlClient(session, version).run(call);
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
