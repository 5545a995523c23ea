/**
 * Hands messages to TDLib and finds out what became of them, also of those whose run died. Decides neither what is sent nor
 * to whom.
 */
package dev.userbot.send.delivery;
