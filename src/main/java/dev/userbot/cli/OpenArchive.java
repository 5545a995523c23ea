package dev.userbot.cli;

import dev.userbot.chats.ChosenChat;
import dev.userbot.media.MediaInventory;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;
import java.util.List;

/** What is stored of an account, for the time of one command; closing it gives its session free. */
public interface OpenArchive extends Exports, RuleFiles, AutoCloseable {
    /** Whether the next search takes long, because much was stored since the last one. */
    boolean searchTakesLong();

    /** Finds stored messages by their words. */
    List<FoundMessage> search(SearchRequest request);

    /** Counts what is archived of one chat. */
    ChatNumbers numbers(StatsRequest request);

    /** What the ledger says of the files of one chat, and its name. */
    MediaInventory media(ChosenChat chat);

    /** What can be known of rules. */
    StoredRules storedRules();

    /** The saved lists of recipients. */
    RecipientLists recipientLists();

    @Override
    void close();
}
