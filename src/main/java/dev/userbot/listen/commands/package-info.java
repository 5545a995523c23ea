/**
 * Commands that the owner of the account types in chats: how they are told from other messages, run, shown and stopped. What
 * they do is elsewhere.
 */
package dev.userbot.listen.commands;
