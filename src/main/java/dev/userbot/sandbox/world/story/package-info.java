/**
 * The story that the offline Telegram tells: who there is, where they meet, what they say. Only what is said; how it is kept belongs to {@code world}.
 */
package dev.userbot.sandbox.world.story;
