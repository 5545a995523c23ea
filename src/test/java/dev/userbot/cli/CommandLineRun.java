package dev.userbot.cli;

import dev.userbot.config.SettingSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** One run of the command line in this process, with its streams as strings. */
final class CommandLineRun {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneId.of("Europe/Berlin"));

    final FakeServices services = new FakeServices();
    private final Map<String, String> environment;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Deque<String> input = new ArrayDeque<>();
    int verbosity = Integer.MIN_VALUE;
    WorkingFolder folder = WorkingFolder.own();

    CommandLineRun(Map<String, String> environment) {
        this.environment = environment;
    }

    CommandLineRun() {
        this(Map.of());
    }

    CommandLineRun typing(String... lines) {
        input.addAll(Arrays.asList(lines));
        return this;
    }

    UserbotCommand command() {
        var keyboard = new Keyboard() {
            @Override
            public Optional<String> readLine() {
                return Optional.ofNullable(input.poll());
            }

            @Override
            public Optional<String> readSecret() {
                return readLine();
            }

            @Override
            public boolean isTyped() {
                return false;
            }
        };
        return new UserbotCommand(
                services,
                new Terminal(new PrintWriter(out), new PrintWriter(err), keyboard, false, false),
                CLOCK,
                "9.9",
                SettingSource.read(environment, Path.of("src/test/resources")),
                folder,
                level -> verbosity = level);
    }

    int run(String... arguments) {
        return command().run(arguments);
    }

    String out() {
        return out.toString().replace("\r\n", "\n");
    }

    String err() {
        return err.toString().replace("\r\n", "\n");
    }
}
