/**
 * What exists in the offline Telegram: users, chats, messages, files, and the program that tells them. Knows nothing of connections.
 */
package dev.userbot.sandbox.world;
