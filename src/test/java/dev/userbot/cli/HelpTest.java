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
import picocli.CommandLine;

/** The help as it is shown; {@code -Dgolden.update=true} writes it anew. */
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/help");

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of("userbot"), below(new CommandLineRun().command().commandLine(), ""));
    }

    /** Also the commands of commands, like {@code scheduled list}. */
    private static Stream<String> below(CommandLine parent, String prefix) {
        return parent.getSubcommands().entrySet().stream()
                .flatMap(child -> Stream.concat(
                        Stream.of(prefix + child.getKey()), below(child.getValue(), prefix + child.getKey() + " ")));
    }

    private static String[] words(String before, String command, String after) {
        return Stream.of(before, command.equals("userbot") ? "" : command, after)
                .flatMap(part -> Stream.of(part.split(" ")))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsTheGoldenOne(String command) throws IOException {
        var run = new CommandLineRun();
        assertThat(run.run(words("", command, "--help"))).isZero();

        var golden = GOLDEN.resolve(command.replace(' ', '-') + ".txt");
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
        flag.run(words("", command, "--help"));
        named.run(words("help", command, ""));

        assertThat(named.out()).isEqualTo(flag.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everythingIsDescribed(String command) {
        var found = new CommandLineRun().command().commandLine();
        for (var word : words("", command, "")) {
            found = found.getSubcommands().get(word);
        }
        var spec = found.getCommandSpec();

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
