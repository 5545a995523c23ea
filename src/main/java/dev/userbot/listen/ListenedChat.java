package dev.userbot.listen;

import java.time.Instant;

/**
 * A chat that is listened to.
 *
 * @param title as Telegram gave it
 * @param since from then on nothing may be missing in the archive
 */
record ListenedChat(long id, String title, Instant since) {}
