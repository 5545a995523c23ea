package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.listen.HandlerSource;
import dev.userbot.listen.rules.Downloads;
import dev.userbot.listen.rules.FreshTopicNames;
import dev.userbot.listen.rules.RuleBook;
import dev.userbot.listen.rules.RuleBookProgress;
import dev.userbot.listen.rules.RuleHandler;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.listen.rules.act.AllActions;
import dev.userbot.listen.rules.act.Correspondence;
import dev.userbot.listen.rules.act.EventJson;
import dev.userbot.listen.rules.act.Outside;
import dev.userbot.listen.rules.act.WebhookCourier;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.send.SendService;
import dev.userbot.td.TdClient;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rules of a file while a listener runs; closing it ends what is on its way to servers, which the next run goes on with. */
final class RulesAtWork implements HandlerSource, AutoCloseable {
    private final WebhookCourier webhooks;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "rules");
        thread.setDaemon(true);
        return thread;
    });
    private final RuleBook book;

    /**
     * What rules work with.
     *
     * @param services makes a new one each time
     * @param zone of the hours
     * @param output told the lines for standard output
     */
    record Tools(
            TdClient td,
            Archive archive,
            ChatSource chats,
            Supplier<SendService> services,
            Downloads downloads,
            Consumer<String> output,
            ZoneId zone,
            Clock clock) {}

    /**
     * Reads the rules, and goes on with what earlier runs have left for servers.
     *
     * @throws dev.userbot.listen.rules.RuleFileException with all that is wrong with the file
     */
    RulesAtWork(RulesRequest request, Tools tools, RuleBookProgress progress, RuleReports reports) {
        var archive = tools.archive();
        webhooks = new WebhookCourier(archive.webhooks(), RulesReader.SECRETS, reports, tools.clock());
        var folder = request.file().toAbsolutePath().getParent();
        var actions = new AllActions(
                new Correspondence(tools.td(), tools.services(), archive, request.prefix(), reports, tools.clock()),
                new Outside(new EventJson(archive), folder, webhooks, tools.output(), tools.clock()),
                tools.downloads());
        var topics = new FreshTopicNames(tools.td(), tools.clock());
        book = RuleBook.open(
                request.file(),
                RulesReader.of(request, tools.chats()),
                rule -> new RuleHandler(rule, tools.zone(), topics, actions),
                progress,
                reading,
                tools.clock());
        webhooks.start();
    }

    /** The chats that the rules name now. */
    List<ChosenChat> chats() {
        return book.rules().chats();
    }

    @Override
    public List<MessageHandler> handlers() {
        return book.handlers();
    }

    @Override
    public void close() {
        webhooks.close();
        reading.shutdownNow();
    }
}
