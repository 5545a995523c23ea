package dev.userbot.send;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.ChatList.ChatListMain;
import dev.userbot.td.api.ConnectionState.ConnectionStateReady;
import dev.userbot.td.api.CreatePrivateChat;
import dev.userbot.td.api.DeleteMessages;
import dev.userbot.td.api.EditMessageSchedulingState;
import dev.userbot.td.api.EditMessageText;
import dev.userbot.td.api.Error;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetChatScheduledMessages;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.GetContacts;
import dev.userbot.td.api.GetOption;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.GetUserFullInfo;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSendOptions;
import dev.userbot.td.api.SendMessage;
import dev.userbot.td.api.SendMessageAlbum;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.TestNetwork;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateConnectionState;
import dev.userbot.td.api.Update.UpdateMessageSendFailed;
import dev.userbot.td.api.Update.UpdateMessageSendSucceeded;
import dev.userbot.td.api.Update.UpdateNewMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** TDLib in one run: gives temporary ids, tells later what became of them. */
final class FakeTdlib implements TdClient {
    private static final ObjectNode OK = TdJson.parse("{\"@type\":\"ok\"}");
    private static final String PENDING = ",\"sending_state\":{\"@type\":\"messageSendingStatePending\"}";

    final List<TdFunction<?>> requests = new ArrayList<>();
    private final FakeTelegram telegram;
    private final List<Consumer<Update>> subscribers = new CopyOnWriteArrayList<>();
    private long lastTemporaryId = 1;

    FakeTdlib(FakeTelegram telegram) {
        this.telegram = telegram;
    }

    /** TDLib has started: it tells of what it has left, sends it, and has caught up. */
    void run() {
        for (var queued : List.copyOf(telegram.queue)) {
            var temporary = telegram.message(nextTemporaryId(), queued, PENDING);
            emit(new UpdateNewMessage(temporary));
            transmit(queued, temporary.id());
        }
        emit(new UpdateConnectionState(new ConnectionStateReady()));
    }

    private long nextTemporaryId() {
        lastTemporaryId += 2;
        return lastTemporaryId;
    }

    private void emit(Update update) {
        subscribers.forEach(subscriber -> subscriber.accept(update));
    }

    private void transmit(FakeTelegram.Queued queued, long temporaryId) {
        switch (telegram.moods.getOrDefault(queued.chatId(), FakeTelegram.Mood.TAKES)) {
            case TAKES -> {
                telegram.queue.remove(queued);
                var taken = telegram.take(queued);
                if (taken.isPresent()) {
                    emit(new UpdateMessageSendSucceeded(taken.get(), temporaryId));
                } else {
                    fail(queued, temporaryId, "RANDOM_ID_DUPLICATE");
                }
            }
            case REFUSES -> {
                telegram.queue.remove(queued);
                fail(queued, temporaryId, telegram.errors.get(queued.chatId()));
            }
            case LOSES_ANSWERS -> telegram.take(queued);
            case KILLS_AFTER -> {
                telegram.take(queued);
                throw new FakeTelegram.Killed();
            }
            case KILLS_FORGETTING -> {
                telegram.queue.remove(queued);
                telegram.take(queued);
                throw new FakeTelegram.Killed();
            }
            case KILLS_IN_QUEUE -> throw new FakeTelegram.Killed();
            case KILLS_BEFORE, UNREACHABLE -> {}
        }
    }

    private void fail(FakeTelegram.Queued queued, long temporaryId, String error) {
        var code = error.startsWith("Too Many Requests") ? 429 : error.equals("INTERNAL") ? 500 : 400;
        emit(new UpdateMessageSendFailed(
                telegram.message(nextTemporaryId(), queued, ""), temporaryId, new Error(code, error)));
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request) {
        requests.add(request);
        try {
            var type = TdJson.answerType(request);
            var answer = answer(request);
            return CompletableFuture.completedFuture(
                    type.isInstance(answer) ? type.cast(answer) : TdJson.bind((ObjectNode) answer, type));
        } catch (TdException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Object answer(TdFunction<?> request) {
        if (request instanceof GetOption option) {
            return option(option.name());
        }
        if (request instanceof GetUser user) {
            return json("user", user.userId()).put("first_name", name(user.userId()));
        }
        if (request instanceof CreatePrivateChat create) {
            return chat(create.userId());
        }
        if (request instanceof GetChat chat) {
            return chat(chat.chatId());
        }
        if (request instanceof GetContacts) {
            return new dev.userbot.td.api.Users(telegram.people.size(), List.copyOf(telegram.people.keySet()));
        }
        if (request instanceof GetUserFullInfo) {
            return TdJson.parse("{\"@type\":\"userFullInfo\"}");
        }
        if (request instanceof SendMessage send) {
            return send(
                            send.chatId(),
                            List.of(send.inputMessageContent()),
                            send.options().orElseThrow())
                    .get(0);
        }
        if (request instanceof SendMessageAlbum send) {
            return messages(send(
                    send.chatId(), send.inputMessageContents(), send.options().orElseThrow()));
        }
        if (request instanceof GetChatHistory history) {
            return messages(newestFirst(history));
        }
        if (request instanceof TestNetwork) {
            return OK;
        }
        if (request instanceof GetChatScheduledMessages waiting) {
            return messages(telegram.scheduled.getOrDefault(waiting.chatId(), List.of()));
        }
        if (request instanceof GetChats list) {
            var ids = list.chatList().orElseThrow() instanceof ChatListMain
                    ? List.copyOf(telegram.people.keySet())
                    : List.<Long>of();
            return new dev.userbot.td.api.Chats(ids.size(), ids);
        }
        if (request instanceof EditMessageSchedulingState edit) {
            edit.schedulingState()
                    .ifPresentOrElse(
                            schedule -> telegram.move(edit.chatId(), edit.messageId(), schedule),
                            () -> telegram.fire(edit.chatId(), edit.messageId()));
            return OK;
        }
        if (request instanceof EditMessageText edit) {
            telegram.rewrite(
                    edit.chatId(),
                    edit.messageId(),
                    ((InputMessageText) edit.inputMessageContent()).text().text());
            return telegram.scheduled.get(edit.chatId()).get(0);
        }
        if (request instanceof DeleteMessages delete) {
            telegram.scheduled
                    .getOrDefault(delete.chatId(), new ArrayList<>())
                    .removeIf(message -> delete.messageIds().contains(message.id()));
            return OK;
        }
        throw FakeTelegram.notFound();
    }

    private List<Message> newestFirst(GetChatHistory request) {
        return telegram.history.getOrDefault(request.chatId(), List.of()).stream()
                .filter(message -> request.fromMessageId() == 0 || message.id() < request.fromMessageId())
                .sorted(Comparator.comparingLong(Message::id).reversed())
                .limit(request.limit())
                .toList();
    }

    private static dev.userbot.td.api.Messages messages(List<Message> messages) {
        return new dev.userbot.td.api.Messages(messages.size(), messages);
    }

    private ObjectNode option(String name) {
        return switch (name) {
            case "unix_time" ->
                TdJson.parse("{\"@type\":\"optionValueInteger\"}")
                        .put("value", String.valueOf(telegram.now.getEpochSecond()));
            default -> TdJson.parse("{\"@type\":\"optionValueEmpty\"}");
        };
    }

    private String name(long id) {
        return Optional.ofNullable(telegram.people.get(id)).orElseThrow(FakeTelegram::notFound);
    }

    private ObjectNode chat(long id) {
        var chat = json("chat", id).put("title", name(id));
        chat.put(
                "has_scheduled_messages",
                !telegram.scheduled.getOrDefault(id, List.of()).isEmpty());
        chat.set("type", TdJson.parse("{\"@type\":\"chatTypePrivate\",\"user_id\":" + id + "}"));
        return chat;
    }

    private static ObjectNode json(String type, long id) {
        return TdJson.parse("{\"@type\":\"" + type + "\"}").put("id", id);
    }

    private List<Message> send(long chatId, List<InputMessageContent> contents, MessageSendOptions options) {
        if (options.onlyPreview()) {
            return contents.stream()
                    .map(content -> telegram.message(
                            1, new FakeTelegram.Queued(chatId, 0, content, options.schedulingState()), ""))
                    .toList();
        }
        if (telegram.moods.get(chatId) == FakeTelegram.Mood.KILLS_BEFORE) {
            throw new FakeTelegram.Killed();
        }
        var answers = new ArrayList<Message>();
        for (var content : contents) {
            var queued = new FakeTelegram.Queued(chatId, telegram.nextNumber(), content, options.schedulingState());
            telegram.queue.add(queued);
            var temporary = telegram.message(nextTemporaryId(), queued, PENDING);
            answers.add(temporary);
            emit(new UpdateNewMessage(temporary));
        }
        // Before the answer: TDLib may tell the end of a message so early.
        for (int i = 0; i < contents.size(); i++) {
            var queued = telegram.queue.stream()
                    .filter(one -> one.chatId() == chatId)
                    .findFirst()
                    .orElseThrow();
            transmit(queued, answers.get(i).id());
        }
        return answers;
    }

    @Override
    public <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request, Duration deadline) {
        return send(request);
    }

    @Override
    public CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request) {
        throw new UnsupportedOperationException("sending needs no raw JSON");
    }

    @Override
    public Subscription subscribeForJson(Consumer<ObjectNode> subscriber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription subscribe(Consumer<Update> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    @Override
    public void close() {}
}
