package dev.userbot;

import dev.userbot.archive.SqliteLibrary;
import dev.userbot.cli.Terminal;
import dev.userbot.cli.UserbotCommand;
import dev.userbot.cli.WorkingFolder;
import dev.userbot.config.SettingSource;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Composition root: the process with its streams, its signals and its end. */
public final class Main {
    /** How long an interrupted command may take to come to its end by itself. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    private static final String[] LOG_LEVELS = {"warn", "info", "debug"};

    private Main() {}

    /** Runs one command; the process's exit code tells how it ended. */
    public static void main(String[] arguments) {
        var err = writer(FileDescriptor.err);
        try {
            var source = SettingSource.read(System.getenv(), Path.of(""));
            System.exit(run(arguments, source, err));
        } catch (UserbotException e) {
            err.println("userbot: " + e.getMessage());
            err.flush();
            System.exit(e.failure().exitCode());
        }
    }

    private static int run(String[] arguments, SettingSource source, PrintWriter err) {
        var open = new OpenResources();
        var finished = new CompletableFuture<Integer>();
        closeOnSignal(Thread.currentThread(), finished, open, err);
        var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        var clock = Clock.system(ZoneId.systemDefault());
        var home = Path.of(System.getProperty("userbot.home", ""));
        SqliteLibrary.use(home);
        try {
            var exitCode = new UserbotCommand(
                            new TelegramServices(home, version, clock, open),
                            terminal(err),
                            clock,
                            version,
                            source,
                            WorkingFolder.own(),
                            Main::setLogLevel)
                    .run(arguments);
            finished.complete(exitCode);
            return exitCode;
        } finally {
            finished.complete(Failure.UNEXPECTED.exitCode());
        }
    }

    /**
     * On Ctrl-C and SIGTERM: lets the command end by itself, then closes what it left open. The JVM exits with 128 + the
     * signal's number, 130 for Ctrl-C; with the command's own exit code if a signal is the command's usual end.
     */
    private static void closeOnSignal(
            Thread command, CompletableFuture<Integer> finished, OpenResources open, PrintWriter err) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (finished.isDone()) {
                return;
            }
            open.signal();
            command.interrupt();
            // A command that waits for a line cannot be interrupted, so there is a limit.
            var exitCode = await(finished, open.usualEnd().orElse(GRACE));
            if (exitCode.isEmpty()) {
                err.println();
                err.println("userbot: Interrupted.");
                err.flush();
            }
            open.close();
            if (open.usualEnd().isPresent()) {
                exitCode.ifPresent(Runtime.getRuntime()::halt);
            }
        }));
    }

    private static Optional<Integer> await(CompletableFuture<Integer> finished, Duration longest) {
        try {
            return Optional.of(finished.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a command never ends in this way", e);
        }
    }

    private static Terminal terminal(PrintWriter err) {
        var console = console();
        var lines = new BufferedReader(new InputStreamReader(System.in, encoding()));
        // The launcher knows each stream; Java knows only whether input and output are both a terminal.
        var errIsTerminal = isTerminal("stderr", console.isPresent());
        var colours = errIsTerminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                writer(FileDescriptor.out),
                err,
                new StandardInput(console, lines, isTerminal("stdin", false)),
                errIsTerminal,
                colours);
    }

    private static boolean isTerminal(String stream, boolean otherwise) {
        var told = System.getProperty("userbot." + stream);
        return told == null ? otherwise : told.equals("terminal");
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, encoding());
    }

    /** UTF-8, as every reader of results expects; only a Windows console wants its code page. */
    private static Charset encoding() {
        return System.getProperty("os.name").startsWith("Windows")
                ? console().map(Console::charset).orElse(StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
    }

    private static Optional<Console> console() {
        // From JDK 22 to 24 there is a console even when nobody is there, unless the old one is asked for.
        if (System.getProperty("jdk.console") == null) {
            System.setProperty("jdk.console", "java.base");
        }
        return Optional.ofNullable(System.console());
    }

    private static void setLogLevel(int verbosity) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", LOG_LEVELS[Math.max(0, verbosity)]);
    }
}
