package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ListedChat;
import dev.userbot.cli.OpenAccount;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportService;
import dev.userbot.export.ExportSummary;
import dev.userbot.history.HistorySync;
import dev.userbot.history.Sleeper;
import dev.userbot.session.Account;
import dev.userbot.session.SessionFolder;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.User;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** What commands can do with an account, made of the services behind it. */
final class TelegramAccount implements OpenAccount {
    private final Account account;
    private final SessionFolder folder;
    private final Path exportsDirectory;
    private final Clock clock;
    private final OpenResources open;

    TelegramAccount(Account account, SessionFolder folder, Path exportsDirectory, Clock clock, OpenResources open) {
        this.account = account;
        this.folder = folder;
        this.exportsDirectory = exportsDirectory;
        this.clock = clock;
        this.open = open;
    }

    @Override
    public User me() {
        return account.me();
    }

    @Override
    public List<ListedChat> chats(ChatFilter filter) {
        return explained(() -> new ChatDirectory(account.client()).list(filter));
    }

    @Override
    public ExportSummary export(ExportRequest request, ExportProgress progress) {
        return explained(() -> exports().export(request, progress));
    }

    private ExportService exports() {
        var archive = open.add(Archive.open(folder.archive()));
        return new ExportService(
                new ChatDirectory(account.client()),
                archive,
                maxWait -> new HistorySync(account.client(), archive, maxWait, clock, Sleeper.REAL),
                exportsDirectory,
                account.me().id(),
                clock);
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
        open.close();
    }
}
