package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.StoredChats;
import dev.userbot.cli.OpenArchive;
import dev.userbot.cli.RecipientLists;
import dev.userbot.cli.StoredRules;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportService;
import dev.userbot.export.ExportSummary;
import dev.userbot.export.NoFetch;
import dev.userbot.listen.rules.KnownChats;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.media.MediaInventories;
import dev.userbot.media.MediaInventory;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import dev.userbot.search.SearchService;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;
import dev.userbot.stats.StatsService;
import java.time.Clock;
import java.util.List;

/** What commands can do with an archive alone, made of the services behind it. */
final class StoredArchive implements OpenArchive {
    private final Archive archive;
    private final Clock clock;
    private final ExportService exports;
    private final SearchService search;
    private final StatsService stats;
    private final MediaInventories inventories;
    private final StoredLists lists;
    private final OpenResources open;

    StoredArchive(Archive archive, Clock clock, OpenResources open) {
        this.archive = archive;
        this.clock = clock;
        this.exports = new ExportService(new StoredChats(archive), new NoFetch(), archive, clock);
        this.search = new SearchService(archive);
        this.stats = new StatsService(archive);
        this.inventories = new MediaInventories(new StoredChats(archive), archive);
        this.lists = new StoredLists(archive.recipients());
        this.open = open;
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return exports.choose(choice);
    }

    @Override
    public ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress) {
        return exports.export(chat, request, progress);
    }

    @Override
    public boolean searchTakesLong() {
        return search.takesLong();
    }

    @Override
    public List<FoundMessage> search(SearchRequest request) {
        return search.search(request);
    }

    @Override
    public ChatNumbers numbers(StatsRequest request) {
        return stats.numbers(request);
    }

    @Override
    public MediaInventory media(ChosenChat chat) {
        return inventories.of(chat);
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return RulesReader.of(request, new KnownChats(new StoredChats(archive))).read(request.file());
    }

    @Override
    public StoredRules storedRules() {
        return new ArchivedRules(archive, clock);
    }

    @Override
    public RecipientLists recipientLists() {
        return lists;
    }

    @Override
    public void close() {
        open.close();
    }
}
