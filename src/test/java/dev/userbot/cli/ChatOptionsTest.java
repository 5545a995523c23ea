package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.plugin.CommandCall.Word;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class ChatOptionsTest {
    private static final List<String> TYPED = List.of("export", "download-media", "stats", "search", "send");

    @Test
    void everyOptionThatNamesAFileIsRefused() {
        var commands = new CommandLineRun().command().commandLine().getSubcommands();
        var paths = TYPED.stream()
                .flatMap(name -> commands.get(name).getCommandSpec().options().stream())
                .filter(ChatOptionsTest::takesAPath)
                .map(OptionSpec::longestName)
                .distinct()
                .toList();
        assertThat(paths).contains("--out", "--file", "--html").allMatch(ChatOptions::isRefused);
        assertThat(ChatOptions.isRefused("--text-file")).isTrue();
    }

    private static boolean takesAPath(OptionSpec option) {
        return Stream.concat(Stream.of(option.type()), Arrays.stream(option.auxiliaryTypes()))
                .anyMatch(Path.class::equals);
    }

    @Test
    void howeverItIsWritten() {
        for (var typed : List.of("--out=/tmp", "--out")) {
            assertThatThrownBy(() -> ChatOptions.check(List.of(new Word("md", 0), new Word(typed, 3))))
                    .hasMessageContaining("--out cannot be typed in chats");
        }
        ChatOptions.check(List.of(new Word("--since", 0), new Word("7d", 8)));
    }
}
