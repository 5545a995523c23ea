/**
 * The offline Telegram that the real TDLib logs in to: started, told its faults and asked what it saw through {@link dev.userbot.sandbox.Sandbox}. Knows nothing of the rest of the program.
 */
package dev.userbot.sandbox;
