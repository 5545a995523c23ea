/**
 * From what a user may type for a chat to the chat itself, and the list of all chats. Messages live elsewhere.
 */
package dev.userbot.chats;
