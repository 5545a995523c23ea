/**
 * People who talk while the world is served: live traffic for clients that listen, played by a seed and remembered, so that a test can compare what a client got with what was said. Knows nothing of connections, and waits for nothing.
 */
package dev.userbot.sandbox.world.traffic;
