/**
 * Renderings of archived messages: pure functions from an ordered stream of messages to the bytes of a file, and the service that syncs and then renders. Renderers use no network, no clock, no default zone or locale.
 */
package dev.userbot.export;
