/**
 * Telegram's methods, answered from the world: authorization, dialogs, history, files. Holds no state of its own beyond logins.
 */
package dev.userbot.sandbox.services;
