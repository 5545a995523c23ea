package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.chats.ChatFilter;
import dev.userbot.export.ExportRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relative paths mean the folder of whoever typed them, and are shown as they were typed. */
class WorkingFolderTest {
    private static final Path THERE = Path.of("/far/away");

    @ParameterizedTest
    @ValueSource(strings = {"exports", "./exports", "../exports", ".", "", "a/b"})
    void whatIsBelowARelativePathIsShownAsRelative(String typed) {
        var folder = WorkingFolder.of(THERE);
        var meant = folder.convert(typed);
        assertThat(meant).isAbsolute().isEqualTo(THERE.resolve(typed));
        assertThat(folder.shown(meant.resolve("lounge/result.json"))).isEqualTo(Path.of(typed, "lounge/result.json"));
    }

    @Test
    void anAbsolutePathStaysAbsoluteAlsoBelowTheFolder() {
        var folder = WorkingFolder.of(THERE);
        assertThat(folder.convert("exports")).isEqualTo(Path.of("/far/away/exports"));
        assertThat(folder.convert("/far/away/other")).isEqualTo(Path.of("/far/away/other"));
        assertThat(folder.shown(Path.of("/far/away/other/x"))).isEqualTo(Path.of("/far/away/other/x"));
    }

    @Test
    void inTheOwnFolderPathsAreWhatTheyAre() {
        var folder = WorkingFolder.of(Path.of("").toAbsolutePath());
        assertThat(folder.convert("exports/x")).isEqualTo(Path.of("exports/x"));
        assertThat(folder.shown(Path.of("exports/x"))).isEqualTo(Path.of("exports/x"));
    }

    @Test
    void everyPathOfACommandMeansIt() {
        var line = new CommandLineRun();
        line.folder = WorkingFolder.of(THERE);
        line.run("export", "@durov", "--out", "here");
        assertThat(line.services.settings)
                .hasValueSatisfying(
                        settings -> assertThat(settings.sessionsDirectory()).isEqualTo(THERE.resolve("sessions")))
                .hasValueSatisfying(
                        settings -> assertThat(settings.exportsDirectory()).isEqualTo(THERE.resolve("exports")));
        assertThat(line.services.calls)
                .filteredOn(ExportRequest.class::isInstance)
                .singleElement()
                .extracting(request -> ((ExportRequest) request).place().toString())
                .isEqualTo("Exactly[directory=/far/away/here]");
        line.run("send", "me", "--text-file", "letter.txt");
        assertThat(line.err()).contains("/far/away/letter.txt");
    }

    @Test
    void aFileThatIsCalledLikeAChatIsNotReadForArguments() {
        var line = new CommandLineRun();
        assertThat(line.run("chats", "@pom.xml")).isZero();
        assertThat(line.services.calls).contains(new ChatFilter(Optional.of("@pom.xml"), Set.of()));
    }
}
