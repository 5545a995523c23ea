package dev.userbot.sandbox.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a world by id and, for photos and thumbnails, by size. Safe for use by several threads. */
final class FileShelf {
    private final Map<Key, WorldFile> files = new ConcurrentHashMap<>();

    private record Key(long id, String thumbSize) {}

    void put(WorldFile file) {
        put("", file);
    }

    void put(String thumbSize, WorldFile file) {
        files.put(new Key(file.id(), thumbSize), file);
    }

    /** The file itself stands in for a size that does not exist. */
    Optional<WorldFile> find(long id, String thumbSize) {
        var exact = files.get(new Key(id, thumbSize));
        return Optional.ofNullable(exact != null ? exact : files.get(new Key(id, "")));
    }
}
