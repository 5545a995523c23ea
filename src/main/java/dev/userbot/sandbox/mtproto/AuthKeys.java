package dev.userbot.sandbox.mtproto;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All authorization keys, kept in a file so that clients find them again after a restart. Safe for several threads. */
final class AuthKeys {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<Long, AuthKey> keys = new ConcurrentHashMap<>();

    AuthKeys(Path stateDir) throws IOException {
        file = stateDir.resolve("auth-keys.json");
        if (Files.exists(file)) {
            Arrays.stream(JSON.readValue(file.toFile(), Saved[].class))
                    .map(saved -> new AuthKey(saved.key(), saved.salt(), saved.dcId(), saved.boundTo()))
                    .forEach(key -> keys.put(key.id(), key));
        }
    }

    Optional<AuthKey> find(long id) {
        return Optional.ofNullable(keys.get(id));
    }

    void put(AuthKey key) {
        keys.put(key.id(), key);
        save();
    }

    /** Forgets a key; whoever uses it is told to make a new one. */
    void remove(long id) {
        if (keys.remove(id) != null) {
            save();
        }
    }

    private synchronized void save() {
        List<Saved> saved = keys.values().stream()
                .map(key ->
                        new Saved(key.bytes(), key.salt(), key.dcId(), key.identity() == key.id() ? 0 : key.identity()))
                .toList();
        try {
            StateFiles.write(file, JSON.writeValueAsBytes(saved));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the keys of the sandbox to " + file, e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // only for Jackson, never compared
    private record Saved(byte[] key, long salt, int dcId, long boundTo) {}
}
