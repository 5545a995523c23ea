package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent.MessageBasicGroupChatCreate;
import dev.userbot.td.api.MessageContent.MessageChatAddMembers;
import dev.userbot.td.api.MessageContent.MessageChatBoost;
import dev.userbot.td.api.MessageContent.MessageChatChangePhoto;
import dev.userbot.td.api.MessageContent.MessageChatChangeTitle;
import dev.userbot.td.api.MessageContent.MessageChatDeleteMember;
import dev.userbot.td.api.MessageContent.MessageChatDeletePhoto;
import dev.userbot.td.api.MessageContent.MessageChatHasProtectedContentDisableRequested;
import dev.userbot.td.api.MessageContent.MessageChatHasProtectedContentToggled;
import dev.userbot.td.api.MessageContent.MessageChatJoinByLink;
import dev.userbot.td.api.MessageContent.MessageChatJoinByRequest;
import dev.userbot.td.api.MessageContent.MessageChatOwnerChanged;
import dev.userbot.td.api.MessageContent.MessageChatOwnerLeft;
import dev.userbot.td.api.MessageContent.MessageChatUpgradeFrom;
import dev.userbot.td.api.MessageContent.MessageChatUpgradeTo;
import dev.userbot.td.api.MessageContent.MessageForumTopicCreated;
import dev.userbot.td.api.MessageContent.MessageForumTopicEdited;
import dev.userbot.td.api.MessageContent.MessageForumTopicIsClosedToggled;
import dev.userbot.td.api.MessageContent.MessageForumTopicIsHiddenToggled;
import dev.userbot.td.api.MessageContent.MessageSupergroupChatCreate;
import java.util.List;

/** What happens to groups, channels and topics, told. */
final class GroupSentences {
    static final ContentTable<Sentence> TABLE = ContentTable.<Sentence>builder()
            .on(
                    MessageBasicGroupChatCreate.class,
                    content -> teller -> teller.actor() + " created the group " + Quoted.of(content.title()) + " with "
                            + teller.users(content.memberUserIds()))
            .on(MessageSupergroupChatCreate.class, content -> teller -> Quoted.of(content.title()) + " was created")
            .on(
                    MessageChatChangeTitle.class,
                    content -> teller -> teller.actor() + " changed the title to " + Quoted.of(content.title()))
            .on(MessageChatChangePhoto.class, content -> teller -> teller.actor() + " changed the chat photo")
            .on(MessageChatDeletePhoto.class, content -> teller -> teller.actor() + " removed the chat photo")
            .on(MessageChatAddMembers.class, content -> teller -> added(content.memberUserIds(), teller))
            .on(MessageChatDeleteMember.class, content -> teller -> removed(content.userId(), teller))
            .on(MessageChatJoinByLink.class, content -> teller -> teller.actor() + " joined by an invite link")
            .on(MessageChatJoinByRequest.class, content -> teller -> teller.actor() + " was accepted into the chat")
            .on(MessageChatUpgradeTo.class, content -> teller -> teller.actor() + " turned the group into a supergroup")
            .on(
                    MessageChatUpgradeFrom.class,
                    content -> teller -> "The supergroup was made from the group " + Quoted.of(content.title()))
            .on(
                    MessageChatBoost.class,
                    content -> teller -> teller.actor() + " boosted the chat"
                            + (content.boostCount() > 1
                                    ? " " + Wording.count(content.boostCount(), "time", "times")
                                    : ""))
            .on(
                    MessageChatOwnerLeft.class,
                    content -> teller -> content.newOwnerUserId() == 0
                            ? "The owner left the chat"
                            : "The owner left the chat; " + teller.user(content.newOwnerUserId())
                                    + " will become the owner")
            .on(
                    MessageChatOwnerChanged.class,
                    content -> teller -> teller.user(content.newOwnerUserId()) + " became the owner of the chat")
            .on(
                    MessageChatHasProtectedContentToggled.class,
                    content -> teller -> teller.actor() + (content.newHasProtectedContent() ? " forbade" : " allowed")
                            + " saving and forwarding from this chat")
            .on(
                    MessageChatHasProtectedContentDisableRequested.class,
                    content -> teller -> teller.actor() + " asked to allow saving and forwarding from this chat"
                            + (content.isExpired() ? " (expired)" : ""))
            .on(
                    MessageForumTopicCreated.class,
                    content -> teller -> teller.actor() + " created the topic " + Quoted.of(content.name()))
            .on(
                    MessageForumTopicEdited.class,
                    content -> teller -> content.name().isEmpty()
                            ? teller.actor() + " changed the icon of the topic"
                            : teller.actor() + " renamed the topic to " + Quoted.of(content.name()))
            .on(
                    MessageForumTopicIsClosedToggled.class,
                    content -> teller -> teller.actor() + (content.isClosed() ? " closed" : " reopened") + " the topic")
            .on(
                    MessageForumTopicIsHiddenToggled.class,
                    content ->
                            teller -> teller.actor() + (content.isHidden() ? " hid" : " showed") + " the General topic")
            .build();

    private GroupSentences() {}

    private static String added(List<Long> userIds, Storyteller teller) {
        return teller.isAboutActor(userIds)
                ? teller.actor() + " joined the group"
                : teller.actor() + " added " + teller.users(userIds);
    }

    private static String removed(long userId, Storyteller teller) {
        return teller.isAboutActor(List.of(userId))
                ? teller.actor() + " left the group"
                : teller.actor() + " removed " + teller.user(userId);
    }
}
