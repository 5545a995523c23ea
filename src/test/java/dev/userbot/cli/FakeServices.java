package dev.userbot.cli;

import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.WebhookDelivery;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.ListedChat;
import dev.userbot.config.Settings;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportProgress;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenStatus;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.rules.RuleReader;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RuleTrial;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.listen.rules.UncheckedChats;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaInventory;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginPrompts;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeRegular;
import dev.userbot.td.api.Usernames;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Services that remember what they were asked and answer with one account, two chats and one export. */
final class FakeServices implements Services, OpenAccount, OpenArchive, StoredRules {
    private static final User ANNA = new User(
            7,
            "Anna",
            "\u001b[31mRed",
            Optional.of(new Usernames(List.of("anna"), List.of(), "anna", List.of())),
            "4915112345",
            false,
            false,
            true,
            false,
            0,
            true,
            new UserTypeRegular(),
            "");

    final List<Object> calls = new ArrayList<>();
    MediaSummary media = new MediaSummary(1, "The Lounge", Path.of("exports/lounge/media"), Map.of(), List.of());
    MediaEstimate estimatedMedia = new MediaEstimate(1, "The Lounge", List.of());
    MediaInventory inventory = new MediaInventory(1, "The Lounge", List.of());
    final FakeSending sending = new FakeSending(calls);
    Set<ExportSummary.Missing> missing = Set.of();
    BiConsumer<ChosenChat, ExportProgress> whileExporting = (chat, progress) -> {};
    Consumer<LoginPrompts> whileLoggingIn = prompts -> {};
    List<FoundMessage> found = List.of();
    Optional<ChatNumbers> numbers = Optional.empty();
    Optional<Settings> settings = Optional.empty();
    Consumer<ListenProgress> whileListening = progress -> {};
    ListenStatus listening = new ListenStatus(true, Optional.empty(), 2, 0, 1234, 5, 0, Duration.ZERO, 0, 0);
    Runnable whileOpening = () -> {};
    Function<CommandCall, OptionalInt> elsewhere = call -> OptionalInt.empty();
    List<WebhookDelivery> deadLetters = List.of();
    List<GivenUpMessage> givenUp = List.of();
    boolean open;

    @Override
    public OpenAccount open(Settings settings, String command) {
        whileOpening.run();
        this.settings = Optional.of(settings);
        calls.add(command);
        open = true;
        return this;
    }

    @Override
    public OpenAccount logIn(Settings settings, LoginMethod method, LoginPrompts prompts) {
        calls.add(method);
        whileLoggingIn.accept(prompts);
        return open(settings, "login");
    }

    @Override
    public void runSandbox(Settings settings, SandboxRequest request, Optional<Keyboard> typed, Consumer<String> tell) {
        this.settings = Optional.of(settings);
        calls.add(request);
        tell.accept("userbot --sandbox whoami");
    }

    @Override
    public OptionalInt runElsewhere(Path session, CommandCall call) {
        calls.add(call);
        return elsewhere.apply(call);
    }

    @Override
    public String tdlibVersion(Optional<Path> chosen) {
        return "1.2.3";
    }

    @Override
    public User me() {
        return ANNA;
    }

    @Override
    public List<ListedChat> chats(ChatFilter filter) {
        calls.add(filter);
        return List.of(
                new ListedChat(
                        -1001,
                        ChatKind.CHANNEL,
                        "News\u202e of\nthe day",
                        Optional.of("news"),
                        3,
                        Optional.of(Instant.parse("2026-01-31T12:00:00Z")),
                        false),
                new ListedChat(7, ChatKind.PRIVATE, "Ünal 日本", Optional.empty(), 0, Optional.empty(), true));
    }

    @Override
    public OpenArchive archive(Settings settings, String command) {
        calls.add("archive");
        open(settings, command);
        return this;
    }

    @Override
    public List<ChosenChat> choose(ChatChoice choice) {
        calls.add(choice);
        return choice.all() ? List.of(new ChosenChat(new ChatRef.Id(-1), "Some\u202e chat")) : choice.named();
    }

    @Override
    public ExportEstimate estimate(ChosenChat chat, ExportRequest request) {
        calls.add(request);
        return new ExportEstimate(-1001, "The Lounge", 200, 1000, false, 11);
    }

    @Override
    public ExportSummary export(ChosenChat chat, ExportRequest request, ExportProgress progress) {
        calls.add(request);
        whileExporting.accept(chat, progress);
        return new ExportSummary(
                -1001,
                "The Lounge",
                Path.of("exports", "lounge"),
                List.of(Path.of("exports", "lounge", "result.json")),
                1200,
                12,
                3,
                0,
                missing,
                Optional.empty(),
                Optional.of(Instant.parse("2024-01-01T23:30:00Z")),
                Optional.of(Instant.parse("2026-01-31T12:00:00Z")));
    }

    @Override
    public ChatNumbers numbers(StatsRequest request) {
        calls.add(request);
        return numbers.orElseThrow();
    }

    @Override
    public boolean searchTakesLong() {
        return found.size() > 1;
    }

    @Override
    public List<FoundMessage> search(SearchRequest request) {
        calls.add(request);
        return found;
    }

    @Override
    public MediaSummary download(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        calls.add(request);
        return media;
    }

    @Override
    public MediaSummary downloadFailed(ChosenChat chat, MediaRequest request, MediaProgress progress) {
        calls.add("failed");
        return download(chat, request, progress);
    }

    @Override
    public MediaEstimate estimateMedia(ChosenChat chat, MediaRequest request) {
        calls.add(request);
        return estimatedMedia;
    }

    @Override
    public MediaInventory media(ChosenChat chat) {
        calls.add(chat);
        return inventory;
    }

    @Override
    public Sending sending() {
        return sending;
    }

    @Override
    public Scheduling scheduling() {
        return sending;
    }

    @Override
    public FreshRecipients recipients() {
        return sending;
    }

    @Override
    public RecipientLists recipientLists() {
        return sending;
    }

    @Override
    public ListenStatus listen(ListenRequest request, ListenProgress progress) {
        calls.add(request);
        whileListening.accept(progress);
        return listening;
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        calls.add("rules");
        return new RuleReader(new UncheckedChats(), request.options(), variable -> Optional.empty(), request.prefix())
                .read(request.file());
    }

    @Override
    public StoredRules storedRules() {
        return this;
    }

    @Override
    public void tryRules(RuleSet rules, RuleTrial.Request request, Consumer<RuleTrial.Hit> hits) {
        calls.add(request);
        rules.rules()
                .forEach(rule -> hits.accept(new RuleTrial.Hit(
                        rule,
                        -1001,
                        "The\u202e Lounge",
                        77,
                        Instant.parse("2026-01-31T12:00:00Z"),
                        Optional.of("Anna\u001b[2J"),
                        Optional.of("https://t.me/lounge/77"))));
    }

    @Override
    public List<WebhookDelivery> deadLetters() {
        return deadLetters;
    }

    @Override
    public List<GivenUpMessage> givenUp() {
        return givenUp;
    }

    @Override
    public int retryDeadLetters() {
        calls.add("retry");
        return deadLetters.size();
    }

    @Override
    public int forgetDeadLetters() {
        calls.add("forget");
        return deadLetters.size();
    }

    @Override
    public void logOut() {
        calls.add("logOut");
    }

    @Override
    public void close() {
        open = false;
    }
}
