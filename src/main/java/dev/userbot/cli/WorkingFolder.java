package dev.userbot.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;

/**
 * The folder that relative paths on a command line mean: that of the process, unless the command runs for somebody who is in
 * another one. For one command.
 */
public final class WorkingFolder implements ITypeConverter<Path> {
    private final Path folder;
    private final Set<Path> typed = new LinkedHashSet<>();

    private WorkingFolder(Path folder) {
        this.folder = folder;
    }

    /** That of the process. */
    public static WorkingFolder own() {
        return new WorkingFolder(Path.of(""));
    }

    /**
     * Any folder.
     *
     * @param folder absolute
     */
    public static WorkingFolder of(Path folder) {
        return folder.equals(Path.of("").toAbsolutePath()) ? own() : new WorkingFolder(folder);
    }

    Path path() {
        return folder.toAbsolutePath();
    }

    /** The file that a typed path means. */
    @Override
    public Path convert(String text) {
        var path = Path.of(text);
        if (!path.isAbsolute()) {
            typed.add(path);
        }
        return folder.resolve(path);
    }

    /** A path as whoever typed it, or a part of it, would write it. */
    Path shown(Path path) {
        return typed.stream()
                .filter(begin -> path.startsWith(folder.resolve(begin)))
                .findFirst()
                .map(begin -> begin.resolve(folder.resolve(begin).relativize(path)))
                .orElse(path);
    }
}
