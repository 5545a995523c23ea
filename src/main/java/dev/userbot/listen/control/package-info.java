/**
 * Commands that a listener runs for others: one process owns a session, so it does their work. A {@link
 * dev.userbot.listen.control.CommandRunner} runs one command line; server and client bring it, its streams and Ctrl-C through
 * a socket in the session's folder. Knows no command and no option.
 */
package dev.userbot.listen.control;
