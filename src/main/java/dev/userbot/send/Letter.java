package dev.userbot.send;

import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.send.recipients.Recipient;

/** What one recipient gets. */
record Letter(Recipient recipient, OutgoingMessage message) {}
