package dev.userbot.session;

import dev.userbot.config.ApiCredentials;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a TDLib client must know before it connects.
 *
 * @param tdlibDirectory TDLib's database, from {@link SessionFolder#tdlibDirectory()}
 * @param proxy empty to connect directly, even if an earlier run used a proxy
 * @param databaseKey the same as when the session was made
 * @param testDc Telegram's test data centres
 * @param applicationVersion shown in Telegram's list of devices
 * @param connectTimeout how long to try to reach Telegram; positive
 */
public record ClientParameters(
        ApiCredentials api,
        Path tdlibDirectory,
        Optional<ProxyConfig> proxy,
        Optional<Secret> databaseKey,
        boolean testDc,
        String applicationVersion,
        Duration connectTimeout) {}
