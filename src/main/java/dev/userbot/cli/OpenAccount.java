package dev.userbot.cli;

import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ListedChat;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.td.api.User;
import java.util.List;

/** An account for the time of one command; closing it gives its session free. */
public interface OpenAccount extends AutoCloseable {
    /** The account's own user. */
    User me();

    /** The chats that a filter lets through, those with the newest messages first. */
    List<ListedChat> chats(ChatFilter filter);

    /** Exports one chat. */
    ExportSummary export(ExportRequest request, ExportProgress progress);

    /** Ends the session, on the server too. */
    void logOut();

    @Override
    void close();
}
