/**
 * When messages go out: moments, zones, daylight saving, repetition. Knows nothing of messages and asks nobody but a clock.
 */
package dev.userbot.send.schedule;
