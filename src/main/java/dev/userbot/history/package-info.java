/**
 * The paged scan of a chat, oldest message first: ranges, cursors, pacing and flood waits. Fills the archive; renders nothing.
 */
package dev.userbot.history;
