package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import java.util.List;

/** Exporting, with Telegram or from what is stored. */
public interface Exports {
    /** The chats that are meant, in the order in which they are to be worked on. */
    List<ChosenChat> choose(ChatChoice choice);

    /** Exports one chat. */
    ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress);
}
