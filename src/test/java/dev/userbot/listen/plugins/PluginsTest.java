package dev.userbot.listen.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.example.RollCommand;
import dev.userbot.example.ThanksHandler;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes of the jars are on the class path of the tests, too: what counts is that their names come from the jars. */
class PluginsTest {
    @TempDir
    Path folder;

    private Plugins load(String... reserved) {
        return Plugins.in(folder.resolve("plugins"), List.of(reserved));
    }

    @Test
    void withoutAFolderThereAreNone() {
        try (var plugins = load()) {
            assertThat(plugins.handlers()).isEmpty();
            assertThat(plugins.commands()).isEmpty();
        }
    }

    @Test
    void aJarThatNamesAClassThatIsNotThereIsSaid() throws IOException {
        PluginJar.writeBroken(folder.resolve("plugins/broken.jar"), Command.class);
        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("nowhere.Missing");
    }

    @Test
    void theClassesOfJarsAreFoundAndANameThatIsTakenIsRefused() throws IOException {
        PluginJar.write(folder.resolve("plugins/roll.jar"), Command.class, RollCommand.class);
        PluginJar.write(folder.resolve("plugins/thanks.jar"), MessageHandler.class, ThanksHandler.class);
        try (var plugins = load()) {
            assertThat(plugins.commands()).extracting(Command::name).containsExactly("roll");
            assertThat(plugins.handlers()).extracting(MessageHandler::name).containsExactly("thanks");
        }
        assertThatThrownBy(() -> load("thanks")).hasMessageContaining("'thanks': that name is taken");
    }
}
