/**
 * What somebody's own handlers and commands are made of. A jar in the folder {@code plugins} that names them in {@code
 * META-INF/services} ({@link java.util.ServiceLoader}) adds them to {@code userbot listen}; the built-in ones are made of
 * the same interfaces.
 */
package dev.userbot.plugin;
