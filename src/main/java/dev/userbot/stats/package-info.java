/**
 * Numbers about an archived chat: counts them in one pass over the archive, in memory that does not grow with the number
 * of messages, and draws them on a page. Needs no network.
 */
package dev.userbot.stats;
