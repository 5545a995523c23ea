package dev.userbot.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * Puts what TDLib's updates tell of chats into their inboxes; on TDLib's delivery thread, so it only sorts. The names are
 * those of td_api.
 */
final class UpdateReader {
    private static final Set<String> ENDS =
            Set.of("authorizationStateLoggingOut", "authorizationStateClosing", "authorizationStateClosed");

    private final Map<Long, ChatWork> chats;
    private final Consumer<Boolean> connection;
    private final Consumer<ObjectNode> strays;
    private final Runnable end;

    /**
     * Begins with nothing.
     *
     * @param chats by their ids; more may come
     * @param connection told whenever the connection is made or lost
     * @param strays given new messages of other chats
     * @param end run when the session ends
     */
    UpdateReader(Map<Long, ChatWork> chats, Consumer<Boolean> connection, Consumer<ObjectNode> strays, Runnable end) {
        this.chats = chats;
        this.connection = connection;
        this.strays = strays;
        this.end = end;
    }

    /** Takes an update; returns whether it is of one of the chats. */
    boolean read(ObjectNode update) {
        return switch (update.path("@type").asText()) {
            case "updateNewMessage" -> newMessage(update.path("message"));
            case "updateMessageSendSucceeded" -> message(update.path("message"));
            case "updateMessageContent", "updateMessageEdited", "updateMessageInteractionInfo" -> changed(update);
            case "updateDeleteMessages" -> deleted(update);
            case "updateChatLastMessage" -> lastMessage(update);
            case "updateConnectionState" -> {
                connected(update.path("state").path("@type").asText());
                yield false;
            }
            case "updateAuthorizationState" -> {
                if (ENDS.contains(
                        update.path("authorization_state").path("@type").asText())) {
                    end.run();
                }
                yield false;
            }
            default -> false;
        };
    }

    private boolean newMessage(JsonNode message) {
        var isOfChat = message(message);
        if (!isOfChat && message instanceof ObjectNode complete) {
            strays.accept(complete);
        }
        return isOfChat;
    }

    private boolean message(JsonNode message) {
        var chat = chat(message);
        chat.ifPresent(work -> {
            if (message instanceof ObjectNode complete) {
                work.inbox().message(complete);
                work.wake();
            }
        });
        return chat.isPresent();
    }

    private boolean changed(ObjectNode update) {
        var chat = chat(update);
        chat.ifPresent(work -> {
            work.inbox().changed(update.path("message_id").asLong());
            work.wake();
        });
        return chat.isPresent();
    }

    /** TDLib also says of messages that it only removes from its memory that they are deleted. */
    private boolean deleted(ObjectNode update) {
        var chat = chat(update)
                .filter(work -> update.path("is_permanent").asBoolean()
                        && !update.path("from_cache").asBoolean());
        chat.ifPresent(work -> {
            work.inbox()
                    .deleted(StreamSupport.stream(update.path("message_ids").spliterator(), false)
                            .map(JsonNode::asLong)
                            .toList());
            work.wake();
        });
        return chat.isPresent();
    }

    /** Of too many missed updates, TDLib tells only by forgetting the last message: it has to be found again. */
    private boolean lastMessage(ObjectNode update) {
        var chat = chat(update);
        chat.ifPresent(work -> {
            if (update.path("last_message").isObject()) {
                work.inbox().behind();
            } else {
                work.inbox().gap();
            }
            work.wake();
        });
        return chat.isPresent();
    }

    private Optional<ChatWork> chat(JsonNode ofChat) {
        return Optional.ofNullable(chats.get(ofChat.path("chat_id").asLong()));
    }

    private void connected(String state) {
        connection.accept(state.equals("connectionStateReady") || state.equals("connectionStateUpdating"));
    }
}
