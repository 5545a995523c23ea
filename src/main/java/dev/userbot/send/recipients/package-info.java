/**
 * Whom a message goes to: what was typed, lists and files of recipients, and the chats behind them. Sends nothing.
 */
package dev.userbot.send.recipients;
