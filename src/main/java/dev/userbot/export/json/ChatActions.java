package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.td.api.CallDiscardReason;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonDeclined;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonDisconnected;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonHungUp;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonMissed;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonUpgradeToGroupCall;
import dev.userbot.td.api.ChatTheme.ChatThemeEmoji;
import dev.userbot.td.api.ChecklistTask;
import dev.userbot.td.api.MessageContent.MessageCall;
import dev.userbot.td.api.MessageContent.MessageChatSetBackground;
import dev.userbot.td.api.MessageContent.MessageChatSetMessageAutoDeleteTime;
import dev.userbot.td.api.MessageContent.MessageChatSetTheme;
import dev.userbot.td.api.MessageContent.MessageChecklistTasksAdded;
import dev.userbot.td.api.MessageContent.MessageChecklistTasksDone;
import dev.userbot.td.api.MessageContent.MessageContactRegistered;
import dev.userbot.td.api.MessageContent.MessageCustomServiceAction;
import dev.userbot.td.api.MessageContent.MessageGroupCall;
import dev.userbot.td.api.MessageContent.MessageInviteVideoChatParticipants;
import dev.userbot.td.api.MessageContent.MessagePinMessage;
import dev.userbot.td.api.MessageContent.MessagePollOptionAdded;
import dev.userbot.td.api.MessageContent.MessagePollOptionDeleted;
import dev.userbot.td.api.MessageContent.MessageProximityAlertTriggered;
import dev.userbot.td.api.MessageContent.MessageScreenshotTaken;
import dev.userbot.td.api.MessageContent.MessageSuggestBirthdate;
import dev.userbot.td.api.MessageContent.MessageSuggestProfilePhoto;
import dev.userbot.td.api.MessageContent.MessageVideoChatEnded;
import dev.userbot.td.api.MessageContent.MessageVideoChatScheduled;
import dev.userbot.td.api.MessageContent.MessageVideoChatStarted;
import java.util.List;
import java.util.Map;

/** What people do in a chat beside writing: calls, pins, looks of the chat, polls and checklists. */
final class ChatActions {
    private static final Map<Class<? extends CallDiscardReason>, String> DISCARD_REASONS = Map.of(
            CallDiscardReasonMissed.class, "missed",
            CallDiscardReasonDeclined.class, "busy",
            CallDiscardReasonDisconnected.class, "disconnect",
            CallDiscardReasonHungUp.class, "hangup",
            CallDiscardReasonUpgradeToGroupCall.class, "migrate_conference_all");

    static final ContentTable<ServiceAction> TABLE = ContentTable.<ServiceAction>builder()
            .on(
                    MessagePinMessage.class,
                    content -> ServiceAction.of("pin_message", messageId("message_id", content.messageId())))
            .on(MessageCall.class, content -> ServiceAction.of("phone_call", call(content)))
            .on(MessageGroupCall.class, content -> ServiceAction.of("conference_call", groupCall(content)))
            .on(MessageVideoChatStarted.class, content -> ServiceAction.of("group_call"))
            .on(
                    MessageVideoChatEnded.class,
                    content -> ServiceAction.of(
                            "group_call", (members, context) -> members.number("duration", content.duration())))
            .on(
                    MessageVideoChatScheduled.class,
                    content -> ServiceAction.of(
                            "group_call_scheduled",
                            (members, context) -> members.number("schedule_date", content.startDate())))
            .on(
                    MessageInviteVideoChatParticipants.class,
                    content -> ServiceAction.of(
                            "invite_to_group_call",
                            (members, context) -> context.writeMembers(members, content.userIds())))
            .on(MessageScreenshotTaken.class, content -> ServiceAction.of("take_screenshot"))
            .on(MessageChatSetBackground.class, ChatActions::background)
            .on(MessageChatSetTheme.class, content -> ServiceAction.of("edit_chat_theme", theme(content)))
            .on(
                    MessageChatSetMessageAutoDeleteTime.class,
                    content -> ServiceAction.of(
                            "set_messages_ttl",
                            (members, context) -> members.number("period", content.messageAutoDeleteTime())))
            .on(
                    MessageSuggestProfilePhoto.class,
                    content -> ServiceAction.of("suggest_profile_photo", GroupActions.picture()))
            .on(
                    MessageSuggestBirthdate.class,
                    content -> ServiceAction.of(
                            "suggest_birthday",
                            (members, context) -> members.number(
                                            "day", content.birthdate().day())
                                    .number("month", content.birthdate().month())
                                    .numberIfAny("year", content.birthdate().year())))
            .on(
                    MessageCustomServiceAction.class,
                    content -> ServiceAction.of(
                            "", (members, context) -> members.text("information_text", content.text())))
            .on(MessageContactRegistered.class, content -> ServiceAction.of("joined_telegram"))
            .on(
                    MessageProximityAlertTriggered.class,
                    content -> ServiceAction.withoutActor("proximity_reached", (members, context) -> {
                        context.writePeer(members, "from", content.travelerId());
                        context.writePeer(members, "to", content.watcherId());
                        members.number("distance", content.distance());
                    }))
            .on(
                    MessagePollOptionAdded.class,
                    content -> ServiceAction.of(
                            "poll_append_answer",
                            messageId("poll_message_id", content.pollMessageId())
                                    .then((members, context) ->
                                            members.tree("option", TextJson.mixed(content.text())))))
            .on(
                    MessagePollOptionDeleted.class,
                    content -> ServiceAction.of(
                            "poll_delete_answer",
                            (members, context) ->
                                    members.textIfAny("option", content.text().text())))
            .on(
                    MessageChecklistTasksDone.class,
                    content -> ServiceAction.of("todo_completions", (members, context) -> {
                        writeIds(members, "completed", content.markedAsDoneTaskIds());
                        writeIds(members, "incompleted", content.markedAsNotDoneTaskIds());
                    }))
            .on(
                    MessageChecklistTasksAdded.class,
                    content -> ServiceAction.of(
                            "todo_append_tasks",
                            (members, context) -> members.objects("items", content.tasks(), ChatActions::writeTask)))
            .build();

    private ChatActions() {}

    static JsonPart messageId(String name, long messageId) {
        return messageId == 0
                ? JsonPart.NOTHING
                : (members, context) -> members.number(name, context.inFile(messageId));
    }

    static void writeTask(ChecklistTask task, JsonMembers members) {
        members.tree("text", TextJson.mixed(task.text())).number("id", task.id());
    }

    private static JsonPart call(MessageCall content) {
        return (members, context) -> members.numberIfAny("duration_seconds", content.duration())
                .textIfAny(
                        "discard_reason",
                        DISCARD_REASONS.getOrDefault(content.discardReason().getClass(), ""))
                .flagIfSet("is_video", content.isVideo());
    }

    private static JsonPart groupCall(MessageGroupCall content) {
        return (members, context) -> members.numberIfAny("duration_seconds", content.duration())
                .flag("is_active", content.isActive())
                .flag("is_missed", content.wasMissed());
    }

    private static ServiceAction background(MessageChatSetBackground content) {
        return content.oldBackgroundMessageId() == 0
                ? ServiceAction.of("set_chat_wallpaper")
                : ServiceAction.of(
                        "set_same_chat_wallpaper", messageId("message_id", content.oldBackgroundMessageId()));
    }

    private static JsonPart theme(MessageChatSetTheme content) {
        return content.theme().orElse(null) instanceof ChatThemeEmoji emoji
                ? (members, context) -> members.text("emoticon", emoji.name())
                : JsonPart.NOTHING;
    }

    private static void writeIds(JsonMembers members, String name, List<Long> ids) {
        members.array(name, array -> ids.forEach(array::add));
    }
}
