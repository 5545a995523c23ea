package dev.userbot.cli;

import dev.userbot.config.Setting;
import dev.userbot.config.SettingSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** The part of the help that shows which settings environment and {@code .env} bring; secrets only as being set. */
final class SettingsInForce implements IHelpSectionRenderer {
    static final String SECTION = "settingsInForce";

    private final SettingSource source;

    SettingsInForce(SettingSource source) {
        this.source = source;
    }

    @Override
    public String render(Help help) {
        var lines = Arrays.stream(Setting.values())
                .flatMap(setting -> source.find(setting).stream().map(value -> line(setting, value)))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "%nIn force from environment and .env:%n".formatted() + lines;
    }

    private static String line(Setting setting, String value) {
        return "  %-22s %s%n".formatted(setting.variable(), setting.isSecret() ? "(set)" : PlainText.of(value));
    }
}
