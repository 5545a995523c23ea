package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.MediaContents;
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
import java.util.Optional;

/** What happens to groups, channels and topics as such, and to their members. */
final class GroupActions {
    static final ContentTable<ServiceAction> TABLE = ContentTable.<ServiceAction>builder()
            .on(MessageBasicGroupChatCreate.class, GroupActions::created)
            .on(MessageSupergroupChatCreate.class, content -> titled("create_channel", content.title()))
            .on(MessageChatChangeTitle.class, content -> titled("edit_group_title", content.title()))
            .on(MessageChatChangePhoto.class, content -> ServiceAction.of("edit_group_photo", picture()))
            .on(MessageChatDeletePhoto.class, content -> ServiceAction.of("delete_group_photo"))
            .on(MessageChatAddMembers.class, content -> members("invite_members", content.memberUserIds()))
            .on(MessageChatDeleteMember.class, content -> members("remove_members", List.of(content.userId())))
            // TDLib does not tell whose link it was.
            .on(
                    MessageChatJoinByLink.class,
                    content -> ServiceAction.of(
                            "join_group_by_link", (members, context) -> members.name("inviter", Optional.empty())))
            .on(MessageChatJoinByRequest.class, content -> ServiceAction.of("join_group_by_request"))
            .on(
                    MessageChatUpgradeTo.class,
                    content -> ServiceAction.of(
                            "migrate_to_supergroup",
                            (members, context) -> members.text("supergroup_id", "channel" + content.supergroupId())))
            .on(MessageChatUpgradeFrom.class, content -> titled("migrate_from_group", content.title()))
            .on(
                    MessageChatBoost.class,
                    content -> ServiceAction.of(
                            "boost_apply", (members, context) -> members.number("boosts", content.boostCount())))
            .on(MessageChatOwnerLeft.class, content -> owner("new_creator_pending", content.newOwnerUserId()))
            .on(MessageChatOwnerChanged.class, content -> owner("change_creator", content.newOwnerUserId()))
            .on(
                    MessageChatHasProtectedContentToggled.class,
                    content -> ServiceAction.of(
                            "no_forwards_toggle",
                            (members, context) -> members.flag("new_value", content.newHasProtectedContent())))
            .on(
                    MessageChatHasProtectedContentDisableRequested.class,
                    content -> ServiceAction.of(
                            "no_forwards_request",
                            (members, context) ->
                                    members.flag("expired", content.isExpired()).flag("new_value", false)))
            .on(MessageForumTopicCreated.class, content -> titled("topic_created", content.name()))
            .on(
                    MessageForumTopicEdited.class,
                    content -> topicEdit(
                            content.name(), content.editIconCustomEmojiId() ? content.iconCustomEmojiId() : 0))
            .on(MessageForumTopicIsClosedToggled.class, content -> topicToggle("topic_closed", content.isClosed()))
            .on(MessageForumTopicIsHiddenToggled.class, content -> topicToggle("topic_hidden", content.isHidden()))
            .build();

    private GroupActions() {}

    private static ServiceAction created(MessageBasicGroupChatCreate content) {
        return ServiceAction.of("create_group", (members, context) -> {
            members.text("title", content.title());
            context.writeMembers(members, content.memberUserIds());
        });
    }

    private static ServiceAction titled(String action, String title) {
        return ServiceAction.of(action, (members, context) -> members.text("title", title));
    }

    private static ServiceAction members(String action, List<Long> userIds) {
        return ServiceAction.of(action, (members, context) -> context.writeMembers(members, userIds));
    }

    private static ServiceAction owner(String action, long userId) {
        return ServiceAction.of(
                action,
                (members, context) ->
                        members.name("new_creator", context.names().ofUser(userId)));
    }

    private static ServiceAction topicEdit(String title, long iconId) {
        return ServiceAction.of(
                "topic_edit",
                (members, context) -> members.textIfAny("new_title", title).number("new_icon_emoji_id", iconId));
    }

    /** Desktop shows closing and hiding as an edit of nothing; what happened stands in a member of ours. */
    private static ServiceAction topicToggle(String name, boolean value) {
        return ServiceAction.of(
                "topic_edit",
                (members, context) -> members.number("new_icon_emoji_id", 0).flag(name, value));
    }

    static JsonPart picture() {
        return (members, context) -> MediaContents.PICTURES
                .apply(context.message().content())
                .ifPresent(media -> MediaJson.write(members, media, context.message()));
    }
}
