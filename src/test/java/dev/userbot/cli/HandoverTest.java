package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.listen.control.CommandCall;
import dev.userbot.session.SessionInUseException;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Given a session that another process holds, when a command wants it, then that process is asked to run the command. */
class HandoverTest {
    private static final Path SESSION = Path.of("sessions", "default").toAbsolutePath();

    private final List<CommandCall> taken = new ArrayList<>();
    private String holder = "listen";

    private CommandLineRun line(Map<String, String> environment) {
        var line = new CommandLineRun(environment);
        line.services.whileOpening = () -> {
            throw new SessionInUseException(
                    SESSION, holder, "Session 'default' is in use by process 42 (userbot listen).");
        };
        line.services.elsewhere = call -> {
            taken.add(call);
            call.streams().out().println("done there");
            return OptionalInt.of(6);
        };
        return line;
    }

    @Test
    void itIsRunThereAndNothingElseIsSaid() {
        var line = line(Map.of());
        assertThat(line.run("export", "@durov")).isEqualTo(6);
        assertThat(line.out()).isEqualTo("done there\n");
        assertThat(line.err()).isEmpty();
        assertThat(taken).singleElement().satisfies(call -> {
            assertThat(call.arguments()).containsExactly("export", "@durov");
            assertThat(call.directory()).isEqualTo(Path.of("").toAbsolutePath());
        });
    }

    @Test
    void aListenerThatHasJustBeenStartedIsWaitedFor() {
        var line = line(Map.of());
        line.services.elsewhere = call -> {
            taken.add(call);
            return taken.size() < 3 ? OptionalInt.empty() : OptionalInt.of(0);
        };
        assertThat(line.run("export", "@durov")).isZero();
        assertThat(taken).hasSize(3);
    }

    @Test
    void anotherCommandThanAListenerIsNotWaitedFor() {
        holder = "export";
        var line = line(Map.of());
        line.services.elsewhere = call -> {
            taken.add(call);
            return OptionalInt.empty();
        };
        assertThat(line.run("chats")).isEqualTo(7);
        assertThat(taken).hasSize(1);
    }

    @Test
    void nothingOfHowToReachTelegramTravels() {
        var line = line(Map.of(
                "USERBOT_API_ID", "1",
                "USERBOT_API_HASH", "hidden1",
                "USERBOT_PHONE", "hidden2",
                "USERBOT_PROXY", "socks5://u:hidden3@h:1",
                "USERBOT_DB_KEY", "hidden4",
                "USERBOT_EXPORTS_DIR", "archive"));
        line.run(
                "--api-hash",
                "hidden5",
                "chats",
                "--db-key=hidden6",
                "--proxy",
                "socks5://u:hidden7@h:1",
                "--tdlib",
                "hidden8",
                "--session",
                "work",
                "--",
                "news");
        assertThat(taken).singleElement().satisfies(call -> {
            assertThat(call.arguments()).containsExactly("chats", "--session", "work", "--", "news");
            assertThat(call.settings())
                    .isEqualTo(Map.of("USERBOT_EXPORTS_DIR", "archive", "USERBOT_TIMEZONE", "Europe/Berlin"));
        });
    }

    @Test
    void whatIsBehindTwoDashesIsNoOption() {
        assertThat(Handover.withoutConnection(List.of("send", "me", "--", "--db-key", "is no option")))
                .containsExactly("send", "me", "--", "--db-key", "is no option");
    }

    @Test
    void whatWasReadFromStandardInputIsReadAgainThere() {
        var line = line(Map.of()).typing("one", "two");
        line.services.elsewhere = call -> {
            var input = call.streams().input();
            assertThat(List.of(input.readLine(), input.readLine(), input.readLine(), input.readLine()))
                    .containsExactly(Optional.of("one"), Optional.of("two"), Optional.empty(), Optional.empty());
            return OptionalInt.of(0);
        };
        assertThat(line.run("send", "me")).as(line.err()).isZero();
    }

    @Test
    void whenNobodyThereTakesCommandsTheHolderIsNamed() {
        var line = line(Map.of());
        line.services.elsewhere = call -> OptionalInt.empty();
        assertThat(line.run("whoami")).isEqualTo(7);
        assertThat(line.err()).contains("process 42 (userbot listen)");
    }

    @Test
    void whatFailsOnTheWayDecidesTheExitCode() {
        var line = line(Map.of());
        line.services.elsewhere = call -> {
            throw new UserbotException(Failure.UNEXPECTED, "The listener ended.");
        };
        assertThat(line.run("whoami")).isEqualTo(1);
        assertThat(line.err()).isEqualTo("userbot: The listener ended.\n");
    }

    @Test
    void whatIsWrongByItselfIsToldHere() {
        var line = line(Map.of());
        assertThat(line.run("export", "@durov", "--since", "nonsense")).isEqualTo(2);
        assertThat(line.run("export", "@durov", "--no-such-option")).isEqualTo(2);
        assertThat(taken).isEmpty();
    }
}
