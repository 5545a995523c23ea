package dev.userbot.sandbox.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.mtproto.StateFiles;
import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who is logged in under which authorization key; kept in a file. Safe for several threads. */
final class Logins {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;
    private final Map<Long, Login> logins = new ConcurrentHashMap<>();
    private final Map<Long, TlObject> devices = new ConcurrentHashMap<>();

    Logins(Path stateDir, Clock clock) throws IOException {
        this.file = stateDir.resolve("logins.json");
        this.clock = clock;
        if (Files.exists(file)) {
            Arrays.stream(JSON.readValue(file.toFile(), Login[].class))
                    .forEach(login -> logins.put(login.keyId(), login));
        }
    }

    OptionalLong userOf(long keyId) {
        var login = logins.get(keyId);
        return login == null ? OptionalLong.empty() : OptionalLong.of(login.userId());
    }

    /** The keys under which somebody is logged in. */
    Set<Long> keysOf(long userId) {
        return of(userId).stream().map(Login::keyId).collect(Collectors.toSet());
    }

    List<Login> of(long userId) {
        return logins.values().stream()
                .filter(login -> login.userId() == userId)
                .toList();
    }

    /** Remembers what a client told about itself. */
    void connected(long keyId, TlObject initConnection) {
        devices.put(keyId, initConnection);
    }

    void logIn(long keyId, long userId) {
        var device = devices.getOrDefault(keyId, TlObject.of("initConnection"));
        logins.put(
                keyId,
                new Login(
                        keyId,
                        userId,
                        (int) clock.instant().getEpochSecond(),
                        device.intValue("api_id"),
                        device.string("device_model"),
                        device.string("system_version"),
                        device.string("app_version")));
        save();
    }

    void logOut(Set<Long> keyIds) {
        logins.keySet().removeAll(keyIds);
        save();
    }

    private synchronized void save() {
        try {
            StateFiles.write(file, JSON.writeValueAsBytes(logins.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the logins of the sandbox to " + file, e);
        }
    }

    /** One login. The date is in seconds since 1970. */
    record Login(
            long keyId,
            long userId,
            int date,
            int apiId,
            String deviceModel,
            String systemVersion,
            String appVersion) {}
}
