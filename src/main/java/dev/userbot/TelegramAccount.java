package dev.userbot;

import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ListedChat;
import dev.userbot.cli.OpenAccount;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.session.Account;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.User;
import java.util.List;
import java.util.function.Supplier;

/** What commands can do with an account, made of the services behind it. */
final class TelegramAccount implements OpenAccount {
    private final Account account;
    private final OpenResources open;

    TelegramAccount(Account account, OpenResources open) {
        this.account = account;
        this.open = open;
    }

    @Override
    public User me() {
        return account.me();
    }

    // SEAM (lead): new ChatDirectory(...).list(filter).
    @Override
    public List<ListedChat> chats(ChatFilter filter) {
        return explained(() -> {
            throw new UserbotException(Failure.UNEXPECTED, "Chats are not part of this build.");
        });
    }

    // SEAM (lead): new ExportService(...).export(request, progress).
    @Override
    public ExportSummary export(ExportRequest request, ExportProgress progress) {
        return explained(() -> {
            throw new UserbotException(Failure.UNEXPECTED, "Exports are not part of this build.");
        });
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
