package dev.userbot.listen.rules.act;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files that rules write: rules that name the same one share it. */
final class LineFiles {
    private final Map<Path, LineFile> files = new ConcurrentHashMap<>();

    LineFile at(Path file) {
        return files.computeIfAbsent(file, LineFile::new);
    }
}
