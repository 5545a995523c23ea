package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help as it is shown; {@code -Dgolden.update=true} writes it anew. */
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/help");

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of("userbot"), new CommandLineRun().command().commandLine().getSubcommands().keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsTheGoldenOne(String command) throws IOException {
        var run = new CommandLineRun();
        assertThat(command.equals("userbot") ? run.run("--help") : run.run(command, "--help"))
                .isZero();

        var golden = GOLDEN.resolve(command + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out(), StandardCharsets.UTF_8);
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpCommandShowsTheSame(String command) {
        var flag = new CommandLineRun();
        var named = new CommandLineRun();
        flag.run(command.equals("userbot") ? new String[] {"--help"} : new String[] {command, "--help"});
        named.run(command.equals("userbot") ? new String[] {"help"} : new String[] {"help", command});

        assertThat(named.out()).isEqualTo(flag.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everythingIsDescribed(String command) {
        var root = new CommandLineRun().command().commandLine();
        var spec = (command.equals("userbot") ? root : root.getSubcommands().get(command)).getCommandSpec();

        assertThat(spec.usageMessage().description()).isNotEmpty();
        assertThat(spec.usageMessage().footer()).as("examples").isNotEmpty();
        assertThat(spec.args())
                .allSatisfy(argument -> assertThat(argument.description())
                        .as(argument.paramLabel())
                        .isNotEmpty());
    }

    @Test
    void helpShowsWhatIsInForceButNoSecret() {
        var run = new CommandLineRun(Map.of(
                "USERBOT_SESSION", "work",
                "USERBOT_SESSIONS_DIR", "/srv/sessions",
                "USERBOT_API_HASH", "hunter2",
                "USERBOT_PHONE", "+49151hunter2",
                "USERBOT_PROXY", "socks5://anna:hunter2@127.0.0.1:1080"));

        run.run("--help");

        assertThat(run.out())
                .contains("USERBOT_SESSION        work", "default: /srv/sessions", "USERBOT_API_HASH       (set)")
                .doesNotContain("hunter2");
    }
}
