package dev.userbot.listen.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Makes jars of plugins, with their classes in them alone. */
public final class PluginJar {
    private PluginJar() {}

    /**
     * Writes a jar.
     *
     * @param service the interface that the class implements
     */
    public static void write(Path jar, Class<?> service, Class<?> plugin) throws IOException {
        write(jar, service, plugin.getName(), bytes(plugin), plugin.getName());
    }

    /** Writes a jar that names a class which is not in it. */
    static void writeBroken(Path jar, Class<?> service) throws IOException {
        write(jar, service, "nowhere.Missing", new byte[0], "nowhere.Other");
    }

    private static void write(Path jar, Class<?> service, String named, byte[] content, String contained)
            throws IOException {
        Files.createDirectories(jar.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + service.getName()));
            out.write((named + "\n").getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(contained.replace('.', '/') + ".class"));
            out.write(content);
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (var in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }
}
