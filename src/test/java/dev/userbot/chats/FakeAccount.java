package dev.userbot.chats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.ChatList.ChatListArchive;
import dev.userbot.td.api.ChatList.ChatListFolder;
import dev.userbot.td.api.CreatePrivateChat;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.LoadChats;
import dev.userbot.td.api.SearchPublicChat;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.Update;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** An account whose chats TDLib learns of only when their list is loaded, one chat at a time. */
final class FakeAccount implements TdClient {
    private final Map<Long, ObjectNode> main = new LinkedHashMap<>();
    private final Map<Long, ObjectNode> archived = new LinkedHashMap<>();
    private final Set<Long> known = new LinkedHashSet<>();
    private final Map<TdFunction<?>, ObjectNode> answers = new HashMap<>();
    private final List<TdFunction<?>> requests = new ArrayList<>();

    FakeAccount with(long id, String title, String type) {
        main.put(id, chat(id, title, type));
        return this;
    }

    FakeAccount withArchived(long id, String title, String type) {
        archived.put(id, chat(id, title, type));
        return this;
    }

    /** What TDLib answers to exactly this request; any other one is answered "not found". */
    FakeAccount answering(TdFunction<?> request, String json) {
        answers.put(request, TdJson.parse(json));
        return this;
    }

    /** Telegram finds the chat by this name without any list. */
    FakeAccount withPublicName(String name, long id, String title, String type) {
        answers.put(new SearchPublicChat(name), chat(id, title, type));
        return this;
    }

    static ObjectNode chat(long id, String title, String type) {
        var chat = TdJson.parse("{\"@type\":\"chat\",\"id\":" + id + ",\"type\":" + type
                + ",\"unread_count\":2,\"last_message\":{\"@type\":\"message\",\"id\":1048576,\"date\":1700000000}}");
        return chat.put("title", title);
    }

    List<TdFunction<?>> requests() {
        return List.copyOf(requests);
    }

    @Override
    public CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request) {
        requests.add(request);
        try {
            return CompletableFuture.completedFuture(answer(request));
        } catch (TdException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private ObjectNode answer(TdFunction<?> request) {
        if (answers.containsKey(request)) {
            return answers.get(request);
        }
        if (request instanceof LoadChats load && load.chatList().orElseThrow() instanceof ChatListFolder) {
            throw notFound();
        }
        if (request instanceof LoadChats load) {
            var next = list(load.chatList()).keySet().stream()
                    .filter(id -> !known.contains(id))
                    .findFirst()
                    .orElseThrow(FakeAccount::notFound);
            known.add(next);
            return TdJson.parse("{\"@type\":\"ok\"}");
        }
        if (request instanceof GetChats list) {
            var ids = list(list.chatList()).keySet().stream()
                    .filter(known::contains)
                    .toList();
            return TdJson.parse("{\"@type\":\"chats\",\"total_count\":0,\"chat_ids\":" + ids + "}");
        }
        if (request instanceof GetChat chat && known.contains(chat.chatId())) {
            return Optional.ofNullable(main.get(chat.chatId())).orElseGet(() -> archived.get(chat.chatId()));
        }
        if (request instanceof GetMe) {
            return TdJson.parse("{\"@type\":\"user\",\"id\":1}");
        }
        if (request instanceof CreatePrivateChat create && create.userId() == 1) {
            return chat(1, "Saved", "{\"@type\":\"chatTypePrivate\",\"user_id\":1}");
        }
        throw notFound();
    }

    private Map<Long, ObjectNode> list(Optional<?> list) {
        return list.orElseThrow() instanceof ChatListArchive ? archived : main;
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
