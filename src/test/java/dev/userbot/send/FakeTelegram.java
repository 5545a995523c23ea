package dev.userbot.send;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.send.delivery.ScheduledId;
import dev.userbot.td.TdException;
import dev.userbot.td.api.InputFile.InputFileLocal;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessageDocument;
import dev.userbot.td.api.InputMessageContent.InputMessagePhoto;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSchedulingState;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendAtDate;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Telegram and TDLib's own log of unsent messages, as far as sending sees them; they outlive a run. People have positive ids,
 * and the names are theirs.
 */
final class FakeTelegram {
    static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

    /** What happens to the messages of a chat. */
    enum Mood {
        /** They arrive. */
        TAKES,
        /** They are refused with an error. */
        REFUSES,
        /** They do not arrive; TDLib keeps them. */
        UNREACHABLE,
        /** They arrive, and the answer does not; TDLib keeps them. */
        LOSES_ANSWERS,
        /** The process dies before TDLib has got them. */
        KILLS_BEFORE,
        /** The process dies when TDLib has got them, and they have not arrived. */
        KILLS_IN_QUEUE,
        /** The process dies when they have arrived, and TDLib does not know yet. */
        KILLS_AFTER,
        /** The process dies when they have arrived, and what TDLib knew of them is lost. */
        KILLS_FORGETTING
    }

    /** A process that is no more. */
    static final class Killed extends java.lang.Error {
        private static final long serialVersionUID = 1;
    }

    /** What TDLib has written down before it sends. */
    record Queued(long chatId, long number, InputMessageContent content, Optional<MessageSchedulingState> schedule) {}

    final Map<Long, String> people = new LinkedHashMap<>();
    final Map<Long, List<Message>> history = new HashMap<>();
    final Map<Long, List<Message>> scheduled = new HashMap<>();
    final List<Queued> queue = new ArrayList<>();
    final Map<Long, Mood> moods = new HashMap<>();
    final Map<Long, String> errors = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private long lastId;
    private long lastNumber;
    Instant now = START;
    boolean answersRepeated = true;

    FakeTelegram with(long id, String name) {
        people.put(id, name);
        return this;
    }

    void mood(long chatId, Mood mood) {
        moods.put(chatId, mood);
    }

    void refuse(long chatId, String error) {
        moods.put(chatId, Mood.REFUSES);
        errors.put(chatId, error);
    }

    /** A run of the program begins: TDLib sends what it still has. */
    FakeTdlib start() {
        return new FakeTdlib(this);
    }

    long nextNumber() {
        return ++lastNumber;
    }

    /** The server takes a message, once for each number. */
    Optional<Message> take(Queued queued) {
        if (!taken.add(queued.number())) {
            return answersRepeated
                    ? stored(queued.chatId()).stream()
                            .filter(message -> message.effectId() == queued.number())
                            .findFirst()
                    : Optional.empty();
        }
        lastId++;
        var message = message(
                queued.schedule().map(schedule -> scheduledId(schedule, lastId)).orElse(lastId << 20), queued, "");
        (queued.schedule().isPresent() ? scheduled : history)
                .computeIfAbsent(queued.chatId(), id -> new ArrayList<>())
                .add(message);
        return Optional.of(message);
    }

    /** As TDLib makes them: the date, the server's number, the kind. */
    private static long scheduledId(MessageSchedulingState schedule, long number) {
        var date = schedule instanceof MessageSchedulingStateSendAtDate at ? at.sendDate() : Integer.MAX_VALUE;
        return ((long) date - (1 << 30)) << 21 | number << 3 | 4;
    }

    /** The time of a message that waits is changed, here or in another app: it gets another id. */
    void move(long chatId, long messageId, MessageSchedulingState schedule) {
        var messages = scheduled.get(chatId);
        var index = index(messages, messageId);
        var json = TdJson.tree(messages.get(index));
        json.put("id", scheduledId(schedule, ScheduledId.serverId(messageId)));
        json.set("scheduling_state", TdJson.tree(schedule));
        messages.set(index, TdJson.bind(json, Message.class));
    }

    void rewrite(long chatId, long messageId, String text) {
        var messages = scheduled.get(chatId);
        var index = index(messages, messageId);
        var json = TdJson.tree(messages.get(index));
        ((ObjectNode) json.at("/content/text")).put("text", text);
        messages.set(index, TdJson.bind(json, Message.class));
    }

    /** A message that waits goes out. */
    void fire(long chatId, long messageId) {
        var message = scheduled.get(chatId).remove(index(scheduled.get(chatId), messageId));
        var json = TdJson.tree(message);
        json.remove("scheduling_state");
        json.put("id", ++lastId << 20).put("date", now.getEpochSecond());
        history.computeIfAbsent(chatId, id -> new ArrayList<>()).add(TdJson.bind(json, Message.class));
    }

    private static int index(List<Message> messages, long messageId) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).id() == messageId) {
                return i;
            }
        }
        throw notFound();
    }

    private List<Message> stored(long chatId) {
        var all = new ArrayList<>(history.getOrDefault(chatId, List.of()));
        all.addAll(scheduled.getOrDefault(chatId, List.of()));
        return all;
    }

    /** The texts and captions that a chat has got. */
    List<String> got(long chatId) {
        return history.getOrDefault(chatId, List.of()).stream()
                .map(message -> text(TdJson.tree(message.content())))
                .toList();
    }

    List<String> waiting(long chatId) {
        return scheduled.getOrDefault(chatId, List.of()).stream()
                .map(message -> text(TdJson.tree(message.content())))
                .toList();
    }

    private static String text(ObjectNode content) {
        return content.at("/text/text").asText(content.at("/caption/text").asText());
    }

    Message message(long id, Queued queued, String sendingState) {
        var json = TdJson.parse("{\"@type\":\"message\",\"is_outgoing\":true" + sendingState + "}");
        json.put("id", id).put("chat_id", queued.chatId()).put("date", now.getEpochSecond());
        json.put("effect_id", queued.number());
        queued.schedule().ifPresent(schedule -> json.set("scheduling_state", TdJson.tree(schedule)));
        json.set("content", content(queued.content()));
        return TdJson.bind(json, Message.class);
    }

    private static ObjectNode content(InputMessageContent input) {
        var json = TdJson.parse("{}");
        if (input instanceof InputMessageText text) {
            json.put("@type", "messageText").set("text", TdJson.tree(text.text()));
        } else if (input instanceof InputMessagePhoto photo) {
            json.put("@type", "messagePhoto").set("caption", caption(photo.caption()));
        } else if (input instanceof InputMessageDocument document) {
            json.put("@type", "messageDocument").set("caption", caption(document.caption()));
            var path = Path.of(((InputFileLocal) document.document().document()).path());
            json.set(
                    "document",
                    TdJson.parse("{\"@type\":\"document\"}")
                            .put("file_name", path.getFileName().toString()));
        }
        return json;
    }

    private static ObjectNode caption(Optional<dev.userbot.td.api.FormattedText> caption) {
        return caption.map(TdJson::tree)
                .orElseGet(() -> TdJson.parse("{\"@type\":\"formattedText\",\"text\":\"\",\"entities\":[]}"));
    }

    static TdException notFound() {
        return new TdException(TdException.Kind.NOT_FOUND, 404, "Not Found", Optional.empty(), "not found");
    }
}
