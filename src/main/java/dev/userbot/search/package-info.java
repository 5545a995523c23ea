/** Searching what is stored of all chats by its words. Asks nobody but the archive. */
package dev.userbot.search;
