package dev.userbot.listen.commands;

import dev.userbot.plugin.Command;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The commands that can be typed, by their names. */
public final class Commands {
    private final Map<String, Command> byName = new TreeMap<>();

    /** @throws IllegalArgumentException if two have the same name */
    public Commands(Collection<Command> commands) {
        for (var command : commands) {
            if (byName.put(command.name(), command) != null) {
                throw new IllegalArgumentException("two commands are named " + command.name());
            }
        }
    }

    Optional<Command> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Command> all() {
        return List.copyOf(byName.values());
    }
}
