package dev.userbot;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.ListedChat;
import dev.userbot.cli.FreshRecipients;
import dev.userbot.cli.OpenAccount;
import dev.userbot.cli.Scheduling;
import dev.userbot.cli.Sending;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenStatus;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.api.User;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An account for one of several commands at once. For one thread. */
final class SharedAccount implements OpenAccount {
    private final SharedSession session;
    private final OpenAccount account;
    private final Consumer<String> tell;
    private Optional<Turns.Turn> sends = Optional.empty();

    /**
     * Adds the turns.
     *
     * @param account for this command alone
     * @param tell told why the command waits
     */
    SharedAccount(SharedSession session, OpenAccount account, Consumer<String> tell) {
        this.session = session;
        this.account = account;
        this.tell = tell;
    }

    @Override
    public User me() {
        return account.me();
    }

    @Override
    public List<ListedChat> chats(ChatFilter filter) {
        return account.chats(filter);
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        return account.choose(choice);
    }

    @Override
    public ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress) {
        return session.files().during(tell, () -> account.export(chat, request, progress));
    }

    @Override
    public ExportEstimate estimate(ChosenChat chat, ExportRequest request) {
        return account.estimate(chat, request);
    }

    @Override
    public MediaSummary download(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        return session.files().during(tell, () -> account.download(chat, request, progress));
    }

    @Override
    public MediaSummary downloadFailed(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        return session.files().during(tell, () -> account.downloadFailed(chat, request, progress));
    }

    @Override
    public MediaEstimate estimateMedia(ChosenChat chat, MediaRequest request) {
        return account.estimateMedia(chat, request);
    }

    @Override
    public Sending sending() {
        return new SharedSending(account.sending(), this::takeTurnToSend);
    }

    @Override
    public Scheduling scheduling() {
        return new SharedScheduling(account.scheduling(), this::takeTurnToSend);
    }

    /** Until the command ends: what it plans must still be so when it sends. */
    private void takeTurnToSend() {
        if (sends.isEmpty()) {
            sends = Optional.of(session.sends().take(tell));
        }
    }

    @Override
    public FreshRecipients recipients() {
        return account.recipients();
    }

    @Override
    public ListenStatus listen(ListenRequest request, ListenProgress progress) {
        throw SharedServices.refused("listen");
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return account.rules(request);
    }

    @Override
    public void logOut() {
        throw SharedServices.refused("logout");
    }

    @Override
    public void close() {
        // First, because what this command leaves under way is found by the next one that sends.
        account.close();
        sends.ifPresent(Turns.Turn::close);
        sends = Optional.empty();
    }
}
