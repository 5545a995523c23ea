package dev.userbot.cli;

import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Secret;
import dev.userbot.config.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command takes, before or after its name.
 *
 * <p>Switches that are settings have an optional value: a plain flag would turn off what the environment turns on, because
 * picocli negates the default.
 */
final class GlobalOptions {
    @Option(
            names = "--session",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = {
                "The account to work with; each has a folder of this name under the sessions folder.",
                "USERBOT_SESSION; default: default, or sandbox with --sandbox."
            })
    private Optional<String> session = Optional.empty();

    @Option(
            names = "--sandbox",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            paramLabel = "BOOL",
            scope = ScopeType.INHERIT,
            description = {
                "Work with an offline Telegram inside this program: no account, no network.",
                "USERBOT_SANDBOX=true."
            })
    private boolean sandbox;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            converter = Converters.ProxyConverter.class,
            description = {
                "Connect only through this proxy: socks5://[user:password@]host:port, http://…, mtproto://secret@host:port or a tg://proxy?… link.",
                "USERBOT_PROXY."
            })
    private Optional<ProxyConfig> proxy = Optional.empty();

    @Option(
            names = "--test-dc",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "false",
            paramLabel = "BOOL",
            scope = ScopeType.INHERIT,
            description = {"Use Telegram's test data centres, where other accounts live.", "USERBOT_TEST_DC=true."})
    private boolean testDc;

    @Option(
            names = "--connect-timeout",
            paramLabel = "TIME",
            defaultValue = "30s",
            scope = ScopeType.INHERIT,
            converter = Converters.DurationConverter.class,
            description = "How long to try to reach Telegram, like 30s or 2m. Default: ${DEFAULT-VALUE}.")
    private Duration connectTimeout = Duration.ofSeconds(30);

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            scope = ScopeType.INHERIT,
            converter = Converters.ZoneConverter.class,
            description = {
                "Zone of the times you type and read, like Europe/Berlin or +02:00.",
                "USERBOT_TIMEZONE; default: this computer's."
            })
    private Optional<ZoneId> timezone = Optional.empty();

    @Option(
            names = "--sessions-dir",
            paramLabel = "DIR",
            defaultValue = "sessions",
            scope = ScopeType.INHERIT,
            description = {
                "Folder of the sessions; whoever reads it owns the accounts.",
                "USERBOT_SESSIONS_DIR; default: ${DEFAULT-VALUE}, in the current folder."
            })
    private Path sessionsDir = Path.of("sessions");

    @Option(
            names = "--exports-dir",
            paramLabel = "DIR",
            defaultValue = "exports",
            scope = ScopeType.INHERIT,
            description = {
                "Folder of the exported chats.",
                "USERBOT_EXPORTS_DIR; default: ${DEFAULT-VALUE}, in the current folder."
            })
    private Path exportsDir = Path.of("exports");

    @Option(
            names = "--api-id",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description = {"Your api_id from https://my.telegram.org.", "USERBOT_API_ID."})
    private Optional<Integer> apiId = Optional.empty();

    @Option(
            names = "--api-hash",
            paramLabel = "HASH",
            scope = ScopeType.INHERIT,
            converter = Converters.SecretConverter.class,
            description = {
                "Your api_hash from there. Others on this computer can read command lines: better put it into .env.",
                "USERBOT_API_HASH."
            })
    private Optional<Secret> apiHash = Optional.empty();

    @Option(
            names = "--db-key",
            paramLabel = "KEY",
            scope = ScopeType.INHERIT,
            converter = Converters.SecretConverter.class,
            description = {
                "Encrypts TDLib's database with this key. Better put it into the environment.",
                "USERBOT_DB_KEY."
            })
    private Optional<Secret> dbKey = Optional.empty();

    @Option(
            names = "--tdlib",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = {"A libtdjson to use instead of the one that the build fetched.", "TDLIB_PATH."})
    private Optional<Path> tdlib = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "text",
            scope = ScopeType.INHERIT,
            converter = Converters.OutputConverter.class,
            description = "Form of the results on standard output: text or json. Default: ${DEFAULT-VALUE}.")
    private OutputFormat output = OutputFormat.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress and no hints; errors and questions still appear.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more on standard error, and show where an error came from; -v -v says even more.")
    private boolean[] verbose = {};

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours and no escape sequences.")
    private boolean noColor;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the versions of userbot and TDLib.")
    boolean version;

    /** All settings in force. */
    Settings settings(Clock clock) {
        return settings(clock, sandbox);
    }

    /** The settings as with {@code --sandbox}, for the command that is about nothing else. */
    Settings sandboxSettings(Clock clock) {
        return settings(clock, true);
    }

    private Settings settings(Clock clock, boolean offline) {
        return new Settings(
                apiId.flatMap(id -> apiHash.map(hash -> new ApiCredentials(id, hash))),
                Optional.empty(),
                session.orElse(offline ? "sandbox" : "default"),
                sessionsDir,
                exportsDir,
                proxy,
                dbKey,
                testDc,
                offline,
                tdlib,
                timezone.orElse(clock.getZone()),
                connectTimeout);
    }

    OutputFormat output() {
        return output;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** 0 to say only what matters, 1 for -v, 2 for more. */
    int verbosity() {
        return Math.min(verbose.length, 2);
    }

    boolean colours() {
        return !noColor;
    }

    Optional<Path> tdlib() {
        return tdlib;
    }
}
