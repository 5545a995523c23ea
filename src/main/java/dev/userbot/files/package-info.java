/**
 * Files on disk done right: atomic writes, safe names, owner-only folders, final names that replace nothing. Knows nothing
 * of Telegram.
 */
package dev.userbot.files;
