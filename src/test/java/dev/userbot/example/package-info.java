/** A plugin as somebody else would write it: two classes, and their names in {@code META-INF/services} of its jar. */
package dev.userbot.example;
