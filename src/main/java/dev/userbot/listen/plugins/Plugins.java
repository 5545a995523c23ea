package dev.userbot.listen.plugins;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * The handlers and commands of a folder of jars, which run with all rights of this program. Closing it closes the jars.
 *
 * @param handlers in no particular order
 * @param commands in no particular order
 */
public record Plugins(List<MessageHandler> handlers, List<Command> commands, URLClassLoader loader)
        implements AutoCloseable {
    /** What is behind a colon is the program's own. */
    private static final Pattern HANDLER_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private static final Pattern COMMAND_NAME = Pattern.compile("[a-z][a-z0-9]{0,31}");

    public Plugins {
        handlers = List.copyOf(handlers);
        commands = List.copyOf(commands);
    }

    /**
     * Loads all jars of a folder; none if there is no such folder.
     *
     * @param reserved names of handlers that are taken
     * @throws UserbotException with {@link Failure#USAGE} if one cannot be loaded, or its names cannot be used
     */
    public static Plugins in(Path folder, List<String> reserved) {
        var loader = new URLClassLoader(jars(folder), Plugins.class.getClassLoader());
        try {
            var handlers = load(MessageHandler.class, loader, folder);
            var commands = load(Command.class, loader, folder);
            handlers.forEach(handler -> check(handler, handler.name(), HANDLER_NAME, reserved));
            commands.forEach(command -> check(command, command.name(), COMMAND_NAME, List.of()));
            return new Plugins(handlers, commands, loader);
        } catch (RuntimeException e) {
            close(loader);
            throw e;
        }
    }

    private static URL[] jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new URL[0];
        }
        try (var files = Files.list(folder)) {
            var urls = new ArrayList<URL>();
            for (var jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                urls.add(url(jar));
            }
            return urls.toArray(URL[]::new);
        } catch (IOException e) {
            throw new UserbotException(Failure.USAGE, "Cannot read the folder of plugins, " + folder + ".", e);
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static <T> List<T> load(Class<T> service, URLClassLoader loader, Path folder) {
        try {
            return ServiceLoader.load(service, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "A plugin in %s cannot be loaded: %s.\nRemove its jar, or get one for this version of userbot."
                            .formatted(folder, e.getMessage()),
                    new IllegalStateException(e));
        }
    }

    private static void check(Object plugin, String name, Pattern allowed, List<String> reserved) {
        if (!allowed.matcher(name).matches() || reserved.contains(name)) {
            throw new UserbotException(
                    Failure.USAGE,
                    "The plugin %s cannot be called '%s': %s."
                            .formatted(
                                    plugin.getClass().getName(),
                                    name,
                                    reserved.contains(name) ? "that name is taken" : "it must match " + allowed));
        }
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(loader);
    }
}
