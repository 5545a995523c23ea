/**
 * Gives the messages of the archive to those who handle them: each handler for itself, chat by chat in the order of the
 * messages, once. The archive is the queue, so nothing is lost and nothing is held in memory.
 */
package dev.userbot.listen.handlers;
