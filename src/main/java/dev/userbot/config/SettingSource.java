package dev.userbot.config;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks settings up in the environment, then in {@code .env}. An empty value counts as not set. */
public final class SettingSource {
    private final Map<String, String> environment;
    private final Map<String, String> file;

    SettingSource(Map<String, String> environment, Map<String, String> file) {
        this.environment = Map.copyOf(environment);
        this.file = Map.copyOf(file);
    }

    /**
     * Reads {@code .env} of a folder, if there is one.
     *
     * @param environment the process's environment, which wins over the file
     * @throws UserbotException with {@link Failure#USAGE} if the file cannot be understood
     */
    public static SettingSource read(Map<String, String> environment, Path folder) {
        try {
            var entries = Dotenv.configure()
                    .directory(folder.toAbsolutePath().toString())
                    .ignoreIfMissing()
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE);
            return new SettingSource(
                    environment,
                    entries.stream()
                            .collect(Collectors.toMap(DotenvEntry::getKey, DotenvEntry::getValue, (a, b) -> b)));
        } catch (DotenvException e) {
            // The library's message quotes the line, which may be a secret: neither it nor the cause may be shown.
            throw new UserbotException(
                    Failure.USAGE,
                    "Cannot read %s: every line must be NAME=value or a # comment."
                            .formatted(folder.resolve(".env").toAbsolutePath()));
        }
    }

    /**
     * Takes variables as those of an environment, without any file.
     *
     * @param environment as {@link #asEnvironment} gives it
     */
    public static SettingSource of(Map<String, String> environment) {
        return new SettingSource(environment, Map.of());
    }

    /** What is set and is not of the connection, by the variables. */
    public Map<String, String> asEnvironment() {
        var found = new HashMap<String, String>();
        for (var setting : Setting.values()) {
            if (!setting.isOfConnection()) {
                find(setting).ifPresent(value -> found.put(setting.variable(), value));
            }
        }
        return Map.copyOf(found);
    }

    /** The value in force if no flag overrides it. */
    public Optional<String> find(Setting setting) {
        return nonBlank(environment.get(setting.variable())).or(() -> nonBlank(file.get(setting.variable())));
    }

    private static Optional<String> nonBlank(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
