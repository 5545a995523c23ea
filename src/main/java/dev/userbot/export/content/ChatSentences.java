package dev.userbot.export.content;

import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonDeclined;
import dev.userbot.td.api.CallDiscardReason.CallDiscardReasonMissed;
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

/** Calls, pins, looks of the chat, polls and checklists, told. */
final class ChatSentences {
    static final ContentTable<Sentence> TABLE = ContentTable.<Sentence>builder()
            .on(
                    MessagePinMessage.class,
                    content -> teller -> teller.actor() + " pinned " + teller.quotation(content.messageId()))
            .on(MessageCall.class, content -> teller -> call(content, teller))
            .on(
                    MessageGroupCall.class,
                    content -> teller -> teller.actor()
                            + (content.wasMissed() ? " made a group call that was missed" : " made a group call")
                            + lasting(content.duration()))
            .on(MessageVideoChatStarted.class, content -> teller -> teller.actor() + " started a video chat")
            .on(
                    MessageVideoChatEnded.class,
                    content -> teller -> teller.actor() + " ended the video chat" + lasting(content.duration()))
            .on(
                    MessageVideoChatScheduled.class,
                    content -> teller ->
                            teller.actor() + " scheduled a video chat for " + teller.moment(content.startDate()))
            .on(
                    MessageInviteVideoChatParticipants.class,
                    content -> teller ->
                            teller.actor() + " invited " + teller.users(content.userIds()) + " to the video chat")
            .on(MessageScreenshotTaken.class, content -> teller -> teller.actor() + " took a screenshot")
            .on(
                    MessageChatSetBackground.class,
                    content -> teller -> teller.actor() + " changed the wallpaper of the chat")
            .on(
                    MessageChatSetTheme.class,
                    content -> teller -> teller.actor()
                            + (content.theme().isPresent()
                                    ? " changed the theme of the chat"
                                    : " reset the theme of the chat"))
            .on(
                    MessageChatSetMessageAutoDeleteTime.class,
                    content -> teller -> content.messageAutoDeleteTime() == 0
                            ? teller.actor() + " turned auto-delete off"
                            : teller.actor() + " set messages to delete themselves after "
                                    + Wording.period(content.messageAutoDeleteTime()))
            .on(MessageSuggestProfilePhoto.class, content -> teller -> teller.actor() + " suggested a profile photo")
            .on(MessageSuggestBirthdate.class, content -> teller -> teller.actor() + " suggested a date of birth")
            .on(MessageCustomServiceAction.class, content -> teller -> content.text())
            .on(MessageContactRegistered.class, content -> teller -> teller.actor() + " joined Telegram")
            .on(
                    MessageProximityAlertTriggered.class,
                    content -> teller -> teller.peer(content.travelerId()) + " is within "
                            + Wording.count(content.distance(), "metre", "metres") + " of "
                            + teller.peer(content.watcherId()))
            .on(
                    MessagePollOptionAdded.class,
                    content -> teller -> teller.actor() + " added the option "
                            + Quoted.of(content.text().text()) + " to a poll")
            .on(
                    MessagePollOptionDeleted.class,
                    content -> teller -> teller.actor() + " removed the option "
                            + Quoted.of(content.text().text()) + " from a poll")
            .on(MessageChecklistTasksDone.class, content -> teller -> tasks(content, teller))
            .on(
                    MessageChecklistTasksAdded.class,
                    content -> teller -> teller.actor() + " added "
                            + Wording.count(content.tasks().size(), "task", "tasks") + " to "
                            + teller.quotation(content.checklistMessageId()))
            .build();

    private ChatSentences() {}

    private static String call(MessageCall content, Storyteller teller) {
        var kind = content.isVideo() ? "video call" : "call";
        if (content.discardReason() instanceof CallDiscardReasonMissed) {
            return "Missed " + kind + " from " + teller.actor();
        }
        if (content.discardReason() instanceof CallDiscardReasonDeclined) {
            return "Declined " + kind + " from " + teller.actor();
        }
        return teller.actor() + " made a " + kind + lasting(content.duration());
    }

    private static String lasting(int seconds) {
        return seconds > 0 ? " (" + Wording.duration(seconds) + ")" : "";
    }

    private static String tasks(MessageChecklistTasksDone content, Storyteller teller) {
        int done = content.markedAsDoneTaskIds().size();
        int reopened = content.markedAsNotDoneTaskIds().size();
        var verb = done > 0 ? " completed " : " reopened ";
        return teller.actor() + verb + Wording.count(done > 0 ? done : reopened, "task", "tasks") + " of "
                + teller.quotation(content.checklistMessageId());
    }
}
