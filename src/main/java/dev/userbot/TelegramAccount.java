package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.ListedChat;
import dev.userbot.chats.TelegramChats;
import dev.userbot.cli.FreshRecipients;
import dev.userbot.cli.OpenAccount;
import dev.userbot.cli.Scheduling;
import dev.userbot.cli.Sending;
import dev.userbot.config.Settings;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportService;
import dev.userbot.export.ExportSummary;
import dev.userbot.export.TelegramFetch;
import dev.userbot.history.HistorySync;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenService;
import dev.userbot.listen.ListenStatus;
import dev.userbot.listen.control.ControlServer;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaService;
import dev.userbot.media.MediaSummary;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.session.Account;
import dev.userbot.session.SessionFolder;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.User;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What commands can do with an account, made of the services behind it. */
final class TelegramAccount implements OpenAccount {
    private final Account account;
    private final SessionFolder folder;
    private final Clock clock;
    private final OpenResources open;
    private final ChatDirectory chats;
    private final OutgoingUpdates outgoing;
    private final Settings settings;
    private final String version;
    private Optional<Archive> archive = Optional.empty();
    private Optional<TelegramSending> sending = Optional.empty();

    /** @param outgoing made before the client was sent anything */
    TelegramAccount(
            Account account,
            OutgoingUpdates outgoing,
            SessionFolder folder,
            Settings settings,
            Clock clock,
            String version,
            OpenResources open) {
        this.account = account;
        this.outgoing = outgoing;
        this.folder = folder;
        this.clock = clock;
        this.settings = settings;
        this.version = version;
        this.open = open;
        this.chats = new ChatDirectory(account.client());
    }

    @Override
    public User me() {
        return account.me();
    }

    @Override
    public List<ListedChat> chats(ChatFilter filter) {
        return explained(() -> chats.list(filter));
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return explained(() -> exports().choose(choice));
    }

    @Override
    public ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress) {
        return explained(() -> exports().export(chat, request, progress));
    }

    @Override
    public ExportEstimate estimate(ChosenChat chat, ExportRequest request) {
        return explained(() -> exports().estimate(chat, request));
    }

    @Override
    public MediaSummary download(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        return explained(() -> media().download(chat, request, progress));
    }

    @Override
    public MediaSummary downloadFailed(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        return explained(() -> media().downloadFailed(chat, request, progress));
    }

    @Override
    public MediaEstimate estimateMedia(ChosenChat chat, MediaRequest request) {
        return explained(() -> media().estimate(chat, request));
    }

    /** Opened by the first who needs it: most commands do without. */
    private Archive archive() {
        if (archive.isEmpty()) {
            var opened = open.add(Archive.open(folder.archive()));
            opened.peers().storeOwner(account.me().id());
            archive = Optional.of(opened);
        }
        return archive.get();
    }

    private MediaService media() {
        var archive = archive();
        return new MediaService(
                account.client(), source(archive), archive, folder.tdlibDirectory(), clock, Sleeper.REAL);
    }

    private TelegramChats source(Archive archive) {
        return new TelegramChats(chats, archive.peers());
    }

    private ExportService exports() {
        var archive = archive();
        return new ExportService(
                source(archive),
                new TelegramFetch(
                        maxWait -> new HistorySync(account.client(), archive, maxWait, clock, Sleeper.REAL),
                        media(),
                        archive),
                archive,
                clock);
    }

    @Override
    public Sending sending() {
        return sends();
    }

    @Override
    public Scheduling scheduling() {
        return sends();
    }

    @Override
    public FreshRecipients recipients() {
        return sends();
    }

    private TelegramSending sends() {
        if (sending.isEmpty()) {
            sending = Optional.of(new TelegramSending(sendService(), chats, archive(), this::explained));
        }
        return sending.get();
    }

    private SendService sendService() {
        return new SendService(
                account.client(), outgoing, chats, archive(), clock, Sleeper.REAL, RandomGenerator.getDefault());
    }

    @Override
    public ListenStatus listen(ListenRequest request, ListenProgress progress) {
        open.endsOnSignal(ListenService.LONGEST_END.plus(ControlServer.LONGEST_END));
        var shared = archive();
        var session = new SharedSession(folder, shared, longest -> beside(shared, longest), clock, version);
        var sync = new HistorySync(account.client(), shared, request.maxWait(), clock, Sleeper.REAL);
        var listening = new Listening(
                account.client(), source(shared), sync, this::sendService, session, settings, open::onSignal);
        return explained(() -> listening.run(request, progress));
    }

    /** The same account for another thread, with an archive that is open already; closing it closes nothing. */
    private OpenAccount beside(Archive shared, Duration longest) {
        account.awaitConnection(longest);
        var other = new TelegramAccount(account, outgoing, folder, settings, clock, version, new OpenResources());
        other.archive = Optional.of(shared);
        return other;
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return explained(() -> RulesReader.of(request, source(archive())).read(request.file()));
    }

    @Override
    public void logOut() {
        account.logOut();
    }

    /** Whatever fails after Telegram has ended the session fails because of that. */
    private <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (UserbotException e) {
            if (account.endedByTelegram()) {
                throw new UserbotException(
                        Failure.NOT_LOGGED_IN,
                        "Telegram ended this session meanwhile: it was closed on another device, or the account was deleted."
                                + "\nWhat was stored stays. Run `userbot login` to go on.",
                        e);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        sending.ifPresent(TelegramSending::end);
        open.close();
    }
}
