package dev.userbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingSourceTest {
    @TempDir
    private Path folder;

    private SettingSource source(String file, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve(".env"), file, StandardCharsets.UTF_8);
        return SettingSource.read(environment, folder);
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        var source = source(
                "USERBOT_SESSION=file\nUSERBOT_TIMEZONE=UTC\n# a comment\n", Map.of("USERBOT_SESSION", "environment"));

        assertThat(source.find(Setting.SESSION)).contains("environment");
        assertThat(source.find(Setting.TIMEZONE)).contains("UTC");
        assertThat(source.find(Setting.PROXY)).isEmpty();
    }

    @Test
    void anEmptyValueIsNotSet() throws IOException {
        var source = source("USERBOT_SESSION=\nUSERBOT_PROXY=socks5://h:1\n", Map.of("USERBOT_PROXY", " "));

        assertThat(source.find(Setting.SESSION)).isEmpty();
        assertThat(source.find(Setting.PROXY)).contains("socks5://h:1");
    }

    @Test
    void withoutFileOnlyTheEnvironmentCounts() {
        assertThat(SettingSource.read(Map.of("USERBOT_SESSION", "work"), folder).find(Setting.SESSION))
                .contains("work");
    }

    @Test
    void aBrokenFileIsNamedButNotQuoted() {
        assertThatThrownBy(() -> source("hunter2 is my password\n", Map.of()))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining(folder.resolve(".env").toString())
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void theExampleFileCanBeReadAndNamesEverySetting() throws IOException {
        var example = Files.readString(Path.of(".env.example"), StandardCharsets.UTF_8);

        assertThat(source(example, Map.of()).find(Setting.API_ID)).isEmpty();
        for (var setting : Setting.values()) {
            assertThat(example).contains("\n" + setting.variable() + "=").contains(setting.flag());
        }
    }
}
