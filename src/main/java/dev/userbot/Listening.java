package dev.userbot;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatSource;
import dev.userbot.cli.ChatCommands;
import dev.userbot.config.Settings;
import dev.userbot.history.HistorySync;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenService;
import dev.userbot.listen.ListenStatus;
import dev.userbot.listen.RecurringKeeper;
import dev.userbot.listen.SentReplies;
import dev.userbot.listen.commands.CommandHandler;
import dev.userbot.listen.commands.TypedCommands;
import dev.userbot.listen.control.ControlServer;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.listen.plugins.Plugins;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.send.RecurringRun;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendService;
import dev.userbot.td.TdClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listener with all that works beside it: handlers, commands typed in chats, and commands of other processes. */
final class Listening {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    /** What is sent again and again goes out in time even if this computer is off for so long. */
    private static final Duration AHEAD = Duration.ofDays(7);

    /** The usual ones of the command line. */
    private static final SendLimits LIMITS = new SendLimits(50, 100, Duration.ofSeconds(3), Duration.ofMinutes(5));

    private final TdClient td;
    private final ChatSource chats;
    private final HistorySync sync;
    private final Supplier<SendService> sends;
    private final SharedSession session;
    private final Settings settings;
    private final Consumer<Runnable> onSignal;

    /**
     * Remembers the parts.
     *
     * @param sends a new one each time: they are for one thread
     * @param settings of the listener
     * @param onSignal takes what a signal does before it interrupts the listener
     */
    Listening(
            TdClient td,
            ChatSource chats,
            HistorySync sync,
            Supplier<SendService> sends,
            SharedSession session,
            Settings settings,
            Consumer<Runnable> onSignal) {
        this.td = td;
        this.chats = chats;
        this.sync = sync;
        this.sends = sends;
        this.session = session;
        this.settings = settings;
        this.onSignal = onSignal;
    }

    /** Listens until the thread is interrupted. */
    ListenStatus run(ListenRequest request, ListenProgress progress) {
        var clock = session.clock();
        var actions = new ActionsFactory(td, new SentReplies(sends), clock);
        var runner = new SharedCommands(session);
        try (var plugins = Plugins.in(request.plugins(), List.of(CommandHandler.NAME));
                var typed = typed(request, plugins, runner, actions, progress)) {
            var server = takeCommands(runner);
            onSignal.accept(() -> {
                server.ifPresent(ControlServer::stop);
                typed.stop();
            });
            try (var recurring = new RecurringKeeper(this::runRecurring, progress)) {
                recurring.start();
                var service = new ListenService(td, chats, session.archive(), sync, actions, clock);
                typed.resume();
                var handlers = handlers(request, plugins, typed);
                if (request.rules().isEmpty()) {
                    return service.run(request, () -> handlers, progress);
                }
                try (var rules = rules(request.rules().get(), typed, progress)) {
                    return service.run(ofRules(request, rules), new AllHandlers(handlers, rules), progress);
                }
            } finally {
                server.ifPresent(ControlServer::close);
            }
        }
    }

    private RecurringRun runRecurring() {
        if (session.archive().recurrences().all().isEmpty()) {
            return RecurringRun.NOTHING;
        }
        var account = session.accounts().apply(settings.connectTimeout());
        return session.sends()
                .during(why -> {}, () -> account.sending().runRecurring(AHEAD, LIMITS, SendProgress.NONE));
    }

    private RulesAtWork rules(RulesRequest request, TypedCommands typed, ListenProgress progress) {
        var tools = new RulesAtWork.Tools(
                td,
                session.archive(),
                chats,
                sends,
                new RuleDownloads(typed.jobs()),
                progress::written,
                settings.zone(),
                session.clock());
        return new RulesAtWork(request, tools, progress, progress);
    }

    private TypedCommands typed(
            ListenRequest request,
            Plugins plugins,
            SharedCommands runner,
            ActionsFactory actions,
            ListenProgress progress) {
        var commands = new ArrayList<>(
                ChatCommands.of(runner.syntax(), runner, settings, Path.of("").toAbsolutePath()));
        commands.addAll(plugins.commands());
        return new TypedCommands(
                request.prefix().orElse("."), commands, session.archive(), actions, progress, session.clock());
    }

    private static ListenRequest ofRules(ListenRequest request, RulesAtWork rules) {
        return request.choice().equals(ChatChoice.NONE) ? request.withChoice(ChatChoice.of(rules.chats())) : request;
    }

    private static List<MessageHandler> handlers(ListenRequest request, Plugins plugins, TypedCommands typed) {
        var handlers = new ArrayList<>(plugins.handlers());
        if (request.prefix().isPresent()) {
            handlers.add(typed.handler());
        }
        return List.copyOf(handlers);
    }

    /** Lets other processes work with this session meanwhile. Where that is not possible, listening still is. */
    private Optional<ControlServer> takeCommands(SharedCommands runner) {
        try {
            return Optional.of(ControlServer.start(session.folder().directory(), session.version(), runner));
        } catch (IOException e) {
            LOG.warn("Other commands cannot use this session meanwhile: no socket in its folder ({})", e.toString());
            return Optional.empty();
        }
    }
}
