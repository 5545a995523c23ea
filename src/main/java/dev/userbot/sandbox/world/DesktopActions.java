package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Desktop's names for service actions, made into the protocol's. Only those that carry enough to be true. */
final class DesktopActions {
    private static final TlObject CALL = TlObject.of("inputGroupCall", "id", 1L, "access_hash", 1L);
    private static final Map<String, String> CALL_ENDS = Map.of(
            "missed", "phoneCallDiscardReasonMissed",
            "busy", "phoneCallDiscardReasonBusy",
            "disconnect", "phoneCallDiscardReasonDisconnect",
            "hangup", "phoneCallDiscardReasonHangup");

    private final DesktopPeople people;
    private final Map<String, Function<JsonNode, TlObject>> actions;

    DesktopActions(DesktopPeople people) {
        this.people = people;
        actions = Map.ofEntries(
                action(
                        "create_group",
                        it -> TlObject.of("messageActionChatCreate", "title", text(it, "title"), "users", members(it))),
                action("create_channel", it -> TlObject.of("messageActionChannelCreate", "title", text(it, "title"))),
                action("edit_group_title", it -> TlObject.of("messageActionChatEditTitle", "title", text(it, "title"))),
                action("delete_group_photo", it -> TlObject.of("messageActionChatDeletePhoto")),
                action("invite_members", it -> TlObject.of("messageActionChatAddUser", "users", members(it))),
                action("remove_members", this::removed),
                action(
                        "join_group_by_link",
                        it -> TlObject.of("messageActionChatJoinedByLink", "inviter_id", inviter(it))),
                action("join_group_by_request", it -> TlObject.of("messageActionChatJoinedByRequest")),
                action("pin_message", it -> TlObject.of("messageActionPinMessage")),
                action("take_screenshot", it -> TlObject.of("messageActionScreenshotTaken")),
                action("joined_telegram", it -> TlObject.of("messageActionContactSignUp")),
                action("phone_call", DesktopActions::call),
                action(
                        "group_call",
                        it -> TlObject.of(
                                "messageActionGroupCall", "call", CALL, "duration", positive(it, "duration"))),
                action(
                        "group_call_scheduled",
                        it -> TlObject.of(
                                "messageActionGroupCallScheduled",
                                "call",
                                CALL,
                                "schedule_date",
                                it.path("schedule_date").asInt())),
                action(
                        "invite_to_group_call",
                        it -> TlObject.of("messageActionInviteToGroupCall", "call", CALL, "users", members(it))),
                action(
                        "set_messages_ttl",
                        it -> TlObject.of(
                                "messageActionSetMessagesTTL",
                                "period",
                                it.path("period").asInt())),
                action(
                        "edit_chat_theme",
                        it -> TlObject.of(
                                "messageActionSetChatTheme",
                                "theme",
                                TlObject.of("chatTheme", "emoticon", text(it, "emoticon")))),
                action(
                        "boost_apply",
                        it -> TlObject.of(
                                "messageActionBoostApply",
                                "boosts",
                                it.path("boosts").asInt())),
                action(
                        "topic_created",
                        it -> TlObject.of(
                                "messageActionTopicCreate", "title", text(it, "title"), "icon_color", 0x6FB9F0)),
                action(
                        "topic_edit",
                        it -> TlObject.of(
                                "messageActionTopicEdit",
                                "title",
                                it.hasNonNull("new_title") ? text(it, "new_title") : null)),
                action(
                        "score_in_game",
                        it -> TlObject.of(
                                "messageActionGameScore",
                                "game_id",
                                1L,
                                "score",
                                it.path("score").asInt())),
                action(
                        "send_payment",
                        it -> TlObject.of(
                                "messageActionPaymentSent",
                                "currency",
                                text(it, "currency"),
                                "total_amount",
                                it.path("amount").asLong())));
    }

    /**
     * The action of a service message.
     *
     * @param photo the photo that it shows, if any
     * @param oldChat the basic group that the chat once was
     */
    TlObject of(JsonNode message, Optional<TlObject> photo, PeerId chat, PeerId oldChat) {
        var name = message.path("action").asText("");
        if (photo.isPresent() && name.equals("edit_group_photo")) {
            return TlObject.of("messageActionChatEditPhoto", "photo", photo);
        }
        if (photo.isPresent() && name.equals("suggest_profile_photo")) {
            return TlObject.of("messageActionSuggestProfilePhoto", "photo", photo);
        }
        if (name.equals("migrate_to_supergroup")) {
            return TlObject.of("messageActionChatMigrateTo", "channel_id", chat.id());
        }
        if (name.equals("migrate_from_group")) {
            return TlObject.of(
                    "messageActionChannelMigrateFrom", "title", text(message, "title"), "chat_id", oldChat.id());
        }
        var known = actions.get(name);
        return known == null ? told(message, name) : known.apply(message);
    }

    /** What has no counterpart is told in words. */
    private static TlObject told(JsonNode message, String name) {
        var words = message.hasNonNull("information_text")
                ? text(message, "information_text")
                : (text(message, "actor") + " " + name.replace('_', ' ')).strip();
        return TlObject.of("messageActionCustomAction", "message", words.isEmpty() ? "Something happened" : words);
    }

    private TlObject removed(JsonNode message) {
        var members = members(message);
        return members.isEmpty()
                ? told(message, "remove_members")
                : TlObject.of("messageActionChatDeleteUser", "user_id", members.get(0));
    }

    private static TlObject call(JsonNode message) {
        var end = CALL_ENDS.get(message.path("discard_reason").asText(""));
        return TlObject.of(
                "messageActionPhoneCall",
                "call_id",
                message.path("id").asLong(),
                "reason",
                end == null ? null : TlObject.of(end),
                "duration",
                positive(message, "duration_seconds"));
    }

    private List<Long> members(JsonNode message) {
        return StreamSupport.stream(message.path("members").spliterator(), false)
                .map(member -> people.byName(member.asText("")))
                .toList();
    }

    private long inviter(JsonNode message) {
        return message.hasNonNull("inviter")
                ? people.byName(message.get("inviter").asText())
                : 0;
    }

    private static Optional<Integer> positive(JsonNode message, String field) {
        return Optional.of(message.path(field).asInt()).filter(value -> value > 0);
    }

    private static String text(JsonNode message, String field) {
        var value = message.path(field);
        return value.isNull() ? "" : DesktopText.clean(value.asText(""));
    }

    private static Map.Entry<String, Function<JsonNode, TlObject>> action(
            String name, Function<JsonNode, TlObject> made) {
        return Map.entry(name, made);
    }
}
