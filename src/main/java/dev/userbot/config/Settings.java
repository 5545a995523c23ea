package dev.userbot.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is in force for one run, after flags, environment, {@code .env} and defaults.
 *
 * @param api empty if the user has not set both parts
 * @param phone the account to log in, if it need not be asked for
 * @param session the session's name
 * @param sessionsDirectory holds one folder per session
 * @param exportsDirectory holds one folder per exported chat
 * @param proxy for every connection, if any
 * @param databaseKey encrypts TDLib's database beyond what file permissions do
 * @param testDc Telegram's test data centres instead of the real ones
 * @param sandbox the offline Telegram instead of any other
 * @param tdlib a libtdjson to use instead of the bundled one
 * @param zone for times that the user types and reads
 * @param connectTimeout how long to try to reach Telegram
 */
public record Settings(
        Optional<ApiCredentials> api,
        Optional<Secret> phone,
        String session,
        Path sessionsDirectory,
        Path exportsDirectory,
        Optional<ProxyConfig> proxy,
        Optional<Secret> databaseKey,
        boolean testDc,
        boolean sandbox,
        Optional<Path> tdlib,
        ZoneId zone,
        Duration connectTimeout) {}
