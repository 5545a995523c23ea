package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
        var details = request(chat.path("type")).flatMap(run.td()::find);
        run.fullInfos().learnReactions(chat, run.td());
        run.archive().chats().store(chat, details);
        return details.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
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
