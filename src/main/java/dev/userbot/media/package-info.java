/**
 * Downloading the files of messages: which ones are wanted, in which order and how many at once, what is checked before one
 * is done, and what the ledger says of each. How files are called is decided in {@link dev.userbot.media.name}.
 */
package dev.userbot.media;
