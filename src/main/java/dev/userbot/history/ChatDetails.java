package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetBasicGroup;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.TdFunction;
import java.util.Optional;

/** What a chat is, beside its messages; TDLib answers it from memory. */
final class ChatDetails {
    private final SyncRun run;

    ChatDetails(SyncRun run) {
        this.run = run;
    }

    /** Stores the chat with its user, basic group or supergroup, and returns the latter, or a missing node. */
    JsonNode store(long chatId) {
        var chat = run.td().call(new GetChat(chatId));
        var details = request(chat.path("type")).flatMap(this::known);
        run.archive().chats().store(chat, details);
        return details.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
    }

    private Optional<ObjectNode> known(TdFunction<?> request) {
        try {
            return Optional.of(run.td().call(request));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<TdFunction<?>> request(JsonNode type) {
        return switch (type.path("@type").asText()) {
            case "chatTypePrivate", "chatTypeSecret" ->
                Optional.of(new GetUser(type.path("user_id").asLong()));
            case "chatTypeBasicGroup" ->
                Optional.of(new GetBasicGroup(type.path("basic_group_id").asLong()));
            case "chatTypeSupergroup" ->
                Optional.of(new GetSupergroup(type.path("supergroup_id").asLong()));
            default -> Optional.empty();
        };
    }
}
