package dev.userbot.config;

import java.util.Locale;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Makes environment and {@code .env} the default values of the flags. The order flag, environment, {@code .env}, built-in
 * default follows from that alone, and {@code --help} can show what is in force.
 */
public final class SettingDefaults implements IDefaultValueProvider {
    private final SettingSource source;

    public SettingDefaults(SettingSource source) {
        this.source = source;
    }

    /** The value from environment or {@code .env}; null, as picocli asks for it, where the built-in default holds. */
    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        return Setting.ofFlag(option.longestName())
                .flatMap(source::find)
                .map(value -> option.type() == boolean.class ? truth(value) : value)
                .orElse(null);
    }

    private static String truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "1", "yes", "on" -> "true";
            case "0", "no", "off" -> "false";
            default -> value;
        };
    }
}
