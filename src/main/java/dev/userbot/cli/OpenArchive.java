package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import java.util.List;

/** What is stored of an account, for the time of one command; closing it gives its session free. */
public interface OpenArchive extends AutoCloseable {
    /** The chats that are meant, in the order in which they are to be worked on. */
    List<ChosenChat> choose(ChatChoice choice);

    /** Exports one chat. */
    ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress);

    /** Finds stored messages by their words. */
    List<FoundMessage> search(SearchRequest request);

    @Override
    void close();
}
