package dev.userbot;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.cli.OpenArchive;
import dev.userbot.cli.RecipientLists;
import dev.userbot.cli.StoredRules;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.media.MediaInventory;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;
import java.util.List;
import java.util.function.Consumer;

/** What is stored, for one of several commands at once. */
final class SharedArchive implements OpenArchive {
    private final SharedSession session;
    private final OpenArchive archive;
    private final Consumer<String> tell;

    /**
     * Adds the turns.
     *
     * @param archive for this command alone
     * @param tell told why the command waits
     */
    SharedArchive(SharedSession session, OpenArchive archive, Consumer<String> tell) {
        this.session = session;
        this.archive = archive;
        this.tell = tell;
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return archive.choose(choice);
    }

    @Override
    public ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress) {
        return session.files().during(tell, () -> archive.export(chat, request, progress));
    }

    @Override
    public boolean searchTakesLong() {
        return archive.searchTakesLong();
    }

    @Override
    public List<FoundMessage> search(SearchRequest request) {
        return archive.search(request);
    }

    @Override
    public ChatNumbers numbers(StatsRequest request) {
        return archive.numbers(request);
    }

    @Override
    public MediaInventory media(ChosenChat chat) {
        return archive.media(chat);
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return archive.rules(request);
    }

    @Override
    public StoredRules storedRules() {
        return archive.storedRules();
    }

    @Override
    public RecipientLists recipientLists() {
        return archive.recipientLists();
    }

    @Override
    public void close() {
        archive.close();
    }
}
