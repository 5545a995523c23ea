/**
 * Keeps archives up to date for as long as it runs. TDLib's updates tell what to look at; what is missing is always read from
 * the history, so an update that never came loses nothing. Knows no command line.
 */
package dev.userbot.listen;
