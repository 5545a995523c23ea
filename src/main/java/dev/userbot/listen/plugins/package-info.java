/** Finds the handlers and commands that others have written. */
package dev.userbot.listen.plugins;
