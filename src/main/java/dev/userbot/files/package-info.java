/**
 * Files on disk done right: atomic writes, safe names, owner-only folders. Knows nothing of Telegram.
 */
package dev.userbot.files;
