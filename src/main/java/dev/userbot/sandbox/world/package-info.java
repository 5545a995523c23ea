/**
 * What exists in the offline Telegram: users, chats, messages, files; the builder that tells them, and the loader of Telegram Desktop exports. Knows nothing of connections.
 */
package dev.userbot.sandbox.world;
