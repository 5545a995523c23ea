package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetChatMessageByDate;
import dev.userbot.td.api.GetMessages;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.GetSupergroupFullInfo;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.SearchChatMessages;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One supergroup as TDLib shows it: {@code getChatHistory} with its real arithmetic, and on demand with its moods. Every
 * message is sent by one of three users, one minute after the previous id.
 */
final class FakeTelegram implements TdClient {
    static final long CHAT = -1_000_000_000_042L;
    static final Instant EPOCH = Instant.parse("2024-01-01T00:00:00Z");

    private final TreeMap<Long, ObjectNode> messages = new TreeMap<>();
    private final List<TdFunction<?>> requests = new ArrayList<>();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final AtomicInteger together = new AtomicInteger();
    private final AtomicInteger mostTogether = new AtomicInteger();
    private Executor history = Runnable::run;
    private Optional<Long> claimedLastMessage = Optional.empty();

    /** What happens to one history request instead of the right answer, which it is given. */
    @FunctionalInterface
    interface Mood extends Function<List<ObjectNode>, List<ObjectNode>> {}

    static FakeTelegram withMessages(Collection<Integer> serverIds) {
        var telegram = new FakeTelegram();
        serverIds.forEach(telegram::post);
        return telegram;
    }

    synchronized void post(int serverId) {
        put((long) serverId << 20, serverId, "");
    }

    /** A message that exists in this TDLib only. */
    synchronized void postLocal(int serverId) {
        put(((long) serverId << 20) + 1, serverId, ",\"sending_state\":{\"@type\":\"messageSendingStatePending\"}");
    }

    private void put(long id, int minute, String more) {
        messages.put(
                id,
                TdJson.parse("{\"@type\":\"message\",\"id\":" + id + ",\"chat_id\":" + CHAT
                        + ",\"sender_id\":{\"@type\":\"messageSenderUser\",\"user_id\":" + (1 + minute % 3)
                        + "},\"date\":" + date(minute).getEpochSecond() + more
                        + ",\"content\":{\"@type\":\"messageText\",\"text\":{\"@type\":\"formattedText\",\"text\":\"Message "
                        + minute + "\"}}}"));
    }

    static Instant date(int serverId) {
        return EPOCH.plus(Duration.ofMinutes(serverId));
    }

    /** Somebody changes a message, so many seconds after it was sent. */
    synchronized void edit(int serverId, int seconds) {
        messages.get((long) serverId << 20)
                .put("edit_date", date(serverId).getEpochSecond() + seconds)
                .putObject("content")
                .put("@type", "messageText")
                .putObject("text")
                .put("@type", "formattedText")
                .put("text", "edited after " + seconds);
    }

    /** Somebody reacts to a message. */
    synchronized void react(int serverId) {
        messages.get((long) serverId << 20)
                .putObject("interaction_info")
                .putObject("reactions")
                .put("@type", "messageReactions");
    }

    synchronized void delete(int serverId) {
        messages.remove((long) serverId << 20);
    }

    /** The chat names this message as its last one from now on, although it may be gone. */
    synchronized void claimLastMessage(int serverId) {
        claimedLastMessage = Optional.of((long) serverId << 20);
    }

    /** The next history requests are answered in these moods, one each. */
    synchronized void next(Mood... moody) {
        moods.addAll(List.of(moody));
    }

    synchronized void forgetMoods() {
        moods.clear();
    }

    static Mood right() {
        return page -> page;
    }

    static Mood empty() {
        return page -> List.of();
    }

    static Mood failing(TdException failure) {
        return page -> {
            throw failure;
        };
    }

    static Mood after(Runnable event) {
        return page -> {
            event.run();
            return page;
        };
    }

    synchronized List<GetChatHistory> historyRequests() {
        return requests.stream()
                .filter(GetChatHistory.class::isInstance)
                .map(GetChatHistory.class::cast)
                .toList();
    }

    synchronized long count(Class<?> request) {
        return requests.stream().filter(request::isInstance).count();
    }

    synchronized void forgetRequests() {
        requests.clear();
    }

    synchronized List<Long> serverMessageIds() {
        return messages.keySet().stream().filter(ServerIds::isServerId).toList();
    }

    /** From now on pages are read by this executor, and so perhaps late and out of order. */
    FakeTelegram answeringThrough(Executor executor) {
        history = executor;
        return this;
    }

    /** The highest number of history requests that were under way together since the last question. */
    int mostTogether() {
        return mostTogether.getAndSet(0);
    }

    @Override
    public CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request) {
        note(request);
        if (request instanceof GetChatHistory) {
            mostTogether.accumulateAndGet(together.incrementAndGet(), Math::max);
            return CompletableFuture.supplyAsync(
                    () -> {
                        together.decrementAndGet();
                        return answer(request);
                    },
                    history);
        }
        return CompletableFuture.supplyAsync(() -> answer(request), Runnable::run);
    }

    private synchronized void note(TdFunction<?> request) {
        requests.add(request);
    }

    private synchronized ObjectNode answer(TdFunction<?> request) {
        if (request instanceof GetChatHistory history) {
            return page(history);
        }
        if (request instanceof GetChat chat && chat.chatId() == CHAT) {
            return chat();
        }
        if (request instanceof GetUser user && user.userId() < 3) {
            return TdJson.parse("{\"@type\":\"user\",\"id\":" + user.userId() + ",\"first_name\":\"User\"}");
        }
        if (request instanceof GetMessages wanted) {
            var found = TdJson.parse("{\"@type\":\"messages\"}");
            var array = found.putArray("messages");
            wanted.messageIds().forEach(id -> array.add(messages.get(id)));
            return found;
        }
        if (request instanceof SearchChatMessages search) {
            return found(search);
        }
        if (request instanceof GetSupergroupFullInfo) {
            return TdJson.parse("{\"@type\":\"supergroupFullInfo\",\"upgraded_from_basic_group_id\":0}");
        }
        if (request instanceof GetSupergroup) {
            return TdJson.parse("{\"@type\":\"supergroup\",\"id\":42}");
        }
        if (request instanceof GetChatMessageByDate seek) {
            return messages.values().stream()
                    .filter(message -> message.path("date").asInt() <= seek.date())
                    .reduce((older, newer) -> newer)
                    .orElseThrow(FakeTelegram::notFound);
        }
        throw notFound();
    }

    private ObjectNode chat() {
        var chat = TdJson.parse("{\"@type\":\"chat\",\"id\":" + CHAT + ",\"title\":\"Lounge\","
                + "\"type\":{\"@type\":\"chatTypeSupergroup\",\"supergroup_id\":42}}");
        var last = claimedLastMessage.orElseGet(() -> messages.isEmpty() ? 0L : messages.lastKey());
        if (last != 0) {
            chat.putObject("last_message").put("@type", "message").put("id", last);
        }
        return chat;
    }

    /** As tdlib/td, OrderedMessage.cpp does it: newest first, the start message counts for the negative offset. */
    private ObjectNode page(GetChatHistory request) {
        assertPosition(request.fromMessageId());
        var mood = moods.isEmpty() ? right() : moods.poll();
        var newestFirst = new ArrayList<>(messages.descendingMap().values());
        var start = 0;
        while (request.fromMessageId() != 0
                && start < newestFirst.size()
                && HistoryPage.id(newestFirst.get(start)) >= request.fromMessageId()) {
            start++;
        }
        var from = Math.max(0, start + request.offset());
        var to = Math.max(from, Math.min(newestFirst.size(), start + request.offset() + request.limit()));
        var answer = TdJson.parse("{\"@type\":\"messages\",\"total_count\":7}");
        answer.putArray("messages")
                .addAll(mood.apply(List.copyOf(newestFirst.subList(from, to))).stream()
                        .map(ObjectNode::deepCopy)
                        .toList());
        return answer;
    }

    /** As messages.search does it: newest first, below the position, with the total of all that it finds. */
    private ObjectNode found(SearchChatMessages search) {
        var sender = search.senderId().orElseThrow();
        var all = messages.descendingMap().values().stream()
                .filter(message -> TdJson.bind(message.path("sender_id"), MessageSender.class)
                        .equals(sender))
                .toList();
        var below = all.stream()
                .filter(message -> search.fromMessageId() == 0 || HistoryPage.id(message) < search.fromMessageId())
                .toList();
        var page = below.subList(0, Math.min(below.size(), search.limit()));
        var answer = TdJson.parse("{\"@type\":\"foundChatMessages\",\"total_count\":" + all.size() + "}");
        answer.putArray("messages").addAll(page);
        return answer.put(
                "next_from_message_id", page.size() == below.size() ? 0 : HistoryPage.id(page.get(page.size() - 1)));
    }

    private static void assertPosition(long id) {
        if (id < 0 || (id != 0 && !ServerIds.isServerId(id))) {
            throw new AssertionError("400 Invalid value of parameter from_message_id specified: " + id);
        }
    }

    private static TdException notFound() {
        return new TdException(TdException.Kind.NOT_FOUND, 404, "Not Found", Optional.empty(), "not found");
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request) {
        return sendForJson(request).thenApply(json -> TdJson.bind(json, TdJson.answerType(request)));
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request, Duration deadline) {
        return send(request);
    }

    @Override
    public Subscription subscribeForJson(Consumer<ObjectNode> subscriber) {
        return () -> {};
    }

    @Override
    public Subscription subscribe(Consumer<Update> subscriber) {
        return () -> {};
    }

    @Override
    public void close() {}
}
