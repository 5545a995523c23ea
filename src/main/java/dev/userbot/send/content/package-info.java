/**
 * What a message holds: text, files and what they are, cut into the requests that TDLib takes. Sends nothing.
 */
package dev.userbot.send.content;
