package dev.userbot.send;

import java.time.Duration;

/**
 * How much is sent, and how fast.
 *
 * @param recipients at most so many in one run
 * @param perDay at most so many in 24 hours, those of earlier runs included
 * @param pace between two recipients, on average
 * @param maxWait the longest flood wait that is sat out
 */
public record SendLimits(int recipients, int perDay, Duration pace, Duration maxWait) {}
