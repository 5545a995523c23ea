package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Desktop's names for service actions, made into the protocol's. Only those that carry enough to be true. */
final class DesktopActions {
    private static final TlObject CALL = TlObject.of("inputGroupCall", "id", 1L, "access_hash", 1L);
    /** Made from more than the record. */
    private static final Set<String> WITH_CONTEXT =
            Set.of("edit_group_photo", "suggest_profile_photo", "migrate_to_supergroup", "migrate_from_group");

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
                        it -> TlObject.of(
                                "messageActionChatCreate",
                                "title",
                                DesktopText.member(it, "title"),
                                "users",
                                members(it))),
                action(
                        "create_channel",
                        it -> TlObject.of("messageActionChannelCreate", "title", DesktopText.member(it, "title"))),
                action(
                        "edit_group_title",
                        it -> TlObject.of("messageActionChatEditTitle", "title", DesktopText.member(it, "title"))),
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
                                "messageActionGroupCall",
                                "call",
                                CALL,
                                "duration",
                                DesktopFields.positive(it, "duration"))),
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
                                TlObject.of("chatTheme", "emoticon", DesktopText.member(it, "emoticon")))),
                action(
                        "boost_apply",
                        it -> TlObject.of(
                                "messageActionBoostApply",
                                "boosts",
                                it.path("boosts").asInt())),
                action(
                        "topic_created",
                        it -> TlObject.of(
                                "messageActionTopicCreate",
                                "title",
                                DesktopText.member(it, "title"),
                                "icon_color",
                                0x6FB9F0)),
                action(
                        "topic_edit",
                        it -> TlObject.of(
                                "messageActionTopicEdit",
                                "title",
                                it.hasNonNull("new_title") ? DesktopText.member(it, "new_title") : null,
                                "icon_emoji_id",
                                DesktopFields.positiveLong(it, "new_icon_emoji_id"))),
                action(
                        "conference_call",
                        it -> TlObject.of(
                                "messageActionConferenceCall",
                                "missed",
                                DesktopFields.flag(it, "is_missed"),
                                "active",
                                DesktopFields.flag(it, "is_active"),
                                "call_id",
                                it.path("id").asLong(),
                                "duration",
                                DesktopFields.positive(it, "duration_seconds"))),
                action(
                        "proximity_reached",
                        it -> TlObject.of(
                                "messageActionGeoProximityReached",
                                "from_id",
                                peer(it, "from_id"),
                                "to_id",
                                peer(it, "to_id"),
                                "distance",
                                it.path("distance").asInt())),
                action("set_chat_wallpaper", it -> wallpaper(null)),
                action("set_same_chat_wallpaper", it -> wallpaper(true)),
                action(
                        "todo_completions",
                        it -> TlObject.of(
                                "messageActionTodoCompletions",
                                "completed",
                                DesktopFields.ints(it.path("completed")),
                                "incompleted",
                                DesktopFields.ints(it.path("incompleted")))),
                action(
                        "todo_append_tasks",
                        it -> TlObject.of(
                                "messageActionTodoAppendTasks", "list", DesktopContents.tasks(it.path("items")))),
                action(
                        "suggest_birthday",
                        it -> TlObject.of(
                                "messageActionSuggestBirthday",
                                "birthday",
                                TlObject.of(
                                        "birthday",
                                        "day",
                                        it.path("day").asInt(),
                                        "month",
                                        it.path("month").asInt(),
                                        "year",
                                        DesktopFields.positive(it, "year")))),
                action("poll_append_answer", it -> option("messageActionPollAppendAnswer", it)),
                action("poll_delete_answer", it -> option("messageActionPollDeleteAnswer", it)),
                action(
                        "no_forwards_toggle",
                        it -> TlObject.of(
                                "messageActionNoForwardsToggle",
                                "prev_value",
                                !it.path("new_value").asBoolean(),
                                "new_value",
                                it.path("new_value").asBoolean())),
                action(
                        "no_forwards_request",
                        it -> TlObject.of(
                                "messageActionNoForwardsRequest",
                                "expired",
                                DesktopFields.flag(it, "expired"),
                                "prev_value",
                                !it.path("new_value").asBoolean(),
                                "new_value",
                                it.path("new_value").asBoolean())),
                action(
                        "new_creator_pending",
                        it -> TlObject.of(
                                "messageActionNewCreatorPending", "new_creator_id", named(it, "new_creator"))),
                action(
                        "change_creator",
                        it -> TlObject.of("messageActionChangeCreator", "new_creator_id", named(it, "new_creator"))),
                action(
                        "managed_bot_created",
                        it -> TlObject.of("messageActionManagedBotCreated", "bot_id", named(it, "bot"))));
    }

    /** Whether an action has a counterpart in the protocol; Desktop's custom ones are words already. */
    boolean knows(JsonNode message) {
        var name = message.path("action").asText("");
        return (name.isEmpty() && message.hasNonNull("information_text"))
                || WITH_CONTEXT.contains(name)
                || made(name).isPresent();
    }

    private Optional<Function<JsonNode, TlObject>> made(String name) {
        return Stream.of(actions, DesktopPayments.ACTIONS, DesktopBots.ACTIONS)
                .flatMap(table -> Optional.ofNullable(table.get(name)).stream())
                .findFirst();
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
                    "messageActionChannelMigrateFrom",
                    "title",
                    DesktopText.member(message, "title"),
                    "chat_id",
                    oldChat.id());
        }
        return made(name).map(known -> known.apply(message)).orElseGet(() -> told(message, name));
    }

    /** What has no counterpart is told in words. */
    private static TlObject told(JsonNode message, String name) {
        var words = message.hasNonNull("information_text")
                ? DesktopText.member(message, "information_text")
                : (DesktopText.member(message, "actor") + " " + name.replace('_', ' ')).strip();
        return TlObject.of("messageActionCustomAction", "message", words.isEmpty() ? "Something happened" : words);
    }

    private TlObject removed(JsonNode message) {
        var members = members(message);
        return members.isEmpty()
                ? told(message, "remove_members")
                : TlObject.of("messageActionChatDeleteUser", "user_id", members.get(0));
    }

    private static TlObject call(JsonNode message) {
        var name = message.path("discard_reason").asText("");
        var end = name.equals("migrate_conference_all")
                ? Optional.of(TlObject.of("phoneCallDiscardReasonMigrateConferenceCall", "slug", ""))
                : Optional.ofNullable(CALL_ENDS.get(name)).map(TlObject::of);
        return TlObject.of(
                "messageActionPhoneCall",
                "call_id",
                message.path("id").asLong(),
                "reason",
                end,
                "duration",
                DesktopFields.positive(message, "duration_seconds"));
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

    private long named(JsonNode message, String member) {
        return people.byName(message.path(member).asText(""));
    }

    private static TlObject peer(JsonNode message, String member) {
        return DesktopPeople.peer(message.path(member)).orElse(PeerId.user(1)).toTl();
    }

    /** Which picture it was is not exported. */
    private static TlObject wallpaper(Boolean same) {
        return TlObject.of(
                "messageActionSetChatWallPaper",
                "same",
                same,
                "for_both",
                true,
                "wallpaper",
                TlObject.of(
                        "wallPaperNoFile",
                        "id",
                        1L,
                        "settings",
                        TlObject.of("wallPaperSettings", "background_color", 0x6FB9F0)));
    }

    private static TlObject option(String action, JsonNode message) {
        return TlObject.of(
                action,
                "answer",
                TlObject.of(
                        "pollAnswer",
                        "text",
                        DesktopText.segments(message.path("option")).toTl(),
                        "option",
                        new byte[] {'0'}));
    }

    private static Map.Entry<String, Function<JsonNode, TlObject>> action(
            String name, Function<JsonNode, TlObject> made) {
        return Map.entry(name, made);
    }
}
