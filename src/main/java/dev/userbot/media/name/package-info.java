/**
 * The names of downloaded files: from what is known of a file to a safe relative path. Pure: no disk, no clock, no default
 * zone. Everything in {@link dev.userbot.media.name.FileFacts} is hostile; nothing in a
 * {@link dev.userbot.media.name.MediaName} is.
 */
package dev.userbot.media.name;
