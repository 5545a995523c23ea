package dev.userbot.cli;

import dev.userbot.chats.ChosenChat;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;

/** Downloads files of one chat. */
@FunctionalInterface
interface MediaDownload {
    MediaSummary of(ChosenChat chat, MediaRequest request, MediaProgress progress);
}
