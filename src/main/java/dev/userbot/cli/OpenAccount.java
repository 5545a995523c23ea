package dev.userbot.cli;

import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.ListedChat;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportRequest;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenStatus;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.api.User;
import java.util.List;

/** An account that is connected to Telegram, for the time of one command; closing it gives its session free. */
public interface OpenAccount extends Exports, RuleFiles, AutoCloseable {
    /** The account's own user. */
    User me();

    /** The chats that a filter lets through, those with the newest messages first. */
    List<ListedChat> chats(ChatFilter filter);

    /** What exporting a chat would take; stores and writes nothing. */
    ExportEstimate estimate(ChosenChat chat, ExportRequest request);

    /** Downloads the files of a chat. */
    MediaSummary download(ChosenChat chat, MediaRequest request, MediaProgress progress);

    /** Downloads once more what failed in earlier runs. */
    MediaSummary downloadFailed(ChosenChat chat, MediaRequest request, MediaProgress progress);

    /** How many files a chat has; downloads nothing. */
    MediaEstimate estimateMedia(ChosenChat chat, MediaRequest request);

    /** Sends messages. */
    Sending sending();

    /** The messages that wait at Telegram. */
    Scheduling scheduling();

    /** The saved lists of recipients. */
    FreshRecipients recipients();

    /** Keeps archives up to date until the thread is interrupted, which is its usual end. */
    ListenStatus listen(ListenRequest request, ListenProgress progress);

    /** Ends the session, on the server too. */
    void logOut();

    @Override
    void close();
}
