package dev.userbot.export;

/**
 * What an export would have to fetch.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 * @param stored messages of the wanted part that the archive has already
 * @param missing messages that would be fetched
 * @param isExact whether every one of them was counted; otherwise {@code missing} is a guess from samples
 * @param requests how many requests that would take, about
 */
public record ExportEstimate(long chatId, String title, long stored, long missing, boolean isExact, long requests) {}
