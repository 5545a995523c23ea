/** Telegram Desktop's {@code result.json} with additional keys for what that format loses. */
package dev.userbot.export.json;
