package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.td.api.FactCheck;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageInteractionInfo;
import dev.userbot.td.api.MessageReplyInfo;
import dev.userbot.td.api.MessageTopic;
import dev.userbot.td.api.MessageTopic.MessageTopicDirectMessages;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.MessageTopic.MessageTopicSavedMessages;
import dev.userbot.td.api.MessageTopic.MessageTopicThread;
import dev.userbot.td.api.MessageTopic.UnknownMessageTopic;
import dev.userbot.td.api.RestrictionInfo;
import dev.userbot.td.api.SuggestedPostInfo;

/** What Desktop loses of a message beside its content, under names that Desktop does not use; only where there is something to say. */
final class HeaderExtrasJson {
    private HeaderExtrasJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var message = context.message();
        members.text("date_utc", Times.utc(message.date()));
        if (message.editDate() != 0) {
            members.text("edited_utc", Times.utc(message.editDate()));
        }
        context.exported()
                .deleted()
                .ifPresent(moment -> members.text("deleted_utc", Times.utc((int) moment.getEpochSecond())));
        message.topicId().ifPresent(topic -> writeTopic(members, topic, context));
        members.longIdIfAny("media_album_id", message.mediaAlbumId());
        message.interactionInfo().ifPresent(info -> writeInteraction(members, info, context));
        members.flagIfSet("is_pinned", message.isPinned())
                .flagIfSet("is_outgoing", message.isOutgoing())
                .flagIfSet("is_channel_post", message.isChannelPost())
                .flagIfSet("is_from_offline", message.isFromOffline());
        writeBots(members, message, context);
        writeSender(members, message);
        writeRules(members, message);
    }

    private static void writeTopic(JsonMembers members, MessageTopic topic, JsonContext context) {
        if (topic instanceof MessageTopicForum forum) {
            members.number("topic_id", forum.forumTopicId());
            members.textIfAny("topic_title", context.chat().topics().getOrDefault(forum.forumTopicId(), ""));
        } else if (topic instanceof MessageTopicThread thread) {
            members.number("thread_id", context.inFile(thread.messageThreadId()));
        } else if (topic instanceof MessageTopicDirectMessages direct) {
            members.text("direct_messages_topic_id", Long.toString(direct.directMessagesChatTopicId()));
        } else if (topic instanceof MessageTopicSavedMessages saved) {
            members.text("saved_messages_topic_id", Long.toString(saved.savedMessagesTopicId()));
        } else if (topic instanceof UnknownMessageTopic unknown) {
            members.tree("td_topic", unknown.json());
        }
    }

    private static void writeInteraction(JsonMembers members, MessageInteractionInfo info, JsonContext context) {
        members.numberIfAny("views", info.viewCount()).numberIfAny("forwards", info.forwardCount());
        info.replyInfo().ifPresent(replies -> writeReplies(members, replies, context));
        info.reactions().ifPresent(reactions -> ReactionsJson.writeExtras(members, reactions, context));
    }

    private static void writeReplies(JsonMembers members, MessageReplyInfo replies, JsonContext context) {
        members.numberIfAny("replies", replies.replyCount());
        context.writePeersIfAny(members, "recent_repliers", replies.recentReplierIds());
        members.numberIfAny("last_reply_id", MessageIds.server(replies.lastMessageId()));
    }

    private static void writeBots(JsonMembers members, Message message, JsonContext context) {
        if (message.viaBotUserId() != 0) {
            members.text("via_bot_id", PeerIds.ofUser(message.viaBotUserId()));
        }
        if (message.senderBusinessBotUserId() != 0) {
            members.text("business_bot_id", PeerIds.ofUser(message.senderBusinessBotUserId()));
        }
        message.guestBotCallerId().ifPresent(caller -> context.writePeer(members, "guest_bot_caller", caller));
    }

    private static void writeSender(JsonMembers members, Message message) {
        members.numberIfAny("sender_boosts", message.senderBoostCount())
                .textIfAny("sender_tag", message.senderTag())
                .numberIfAny("paid_stars", message.paidMessageStarCount())
                .longIdIfAny("effect_id", message.effectId());
    }

    private static void writeRules(JsonMembers members, Message message) {
        members.numberIfAny("ttl_seconds_left", message.autoDeleteIn())
                .flagIfSet("is_paid_star_suggested_post", message.isPaidStarSuggestedPost())
                .flagIfSet("is_paid_ton_suggested_post", message.isPaidTonSuggestedPost());
        message.factCheck().ifPresent(check -> writeFactCheck(members, check));
        message.suggestedPostInfo().ifPresent(post -> writeSuggestedPost(members, post));
        message.restrictionInfo().ifPresent(restriction -> writeRestriction(members, restriction));
    }

    private static void writeFactCheck(JsonMembers members, FactCheck check) {
        members.object(
                "fact_check",
                json -> json.formatted("text", check.text()).textIfAny("country_code", check.countryCode()));
    }

    private static void writeSuggestedPost(JsonMembers members, SuggestedPostInfo post) {
        members.object("suggested_post", json -> {
            json.text("state", SnakeCase.of(post.state(), "suggestedPostState"));
            post.price().ifPresent(price -> PaymentActions.writePrice(json, price));
            if (post.sendDate() != 0) {
                json.text("send_date_utc", Times.utc(post.sendDate()));
            }
        });
    }

    private static void writeRestriction(JsonMembers members, RestrictionInfo restriction) {
        members.object(
                "restriction",
                json -> json.textIfAny("reason", restriction.restrictionReason())
                        .flag("has_sensitive_content", restriction.hasSensitiveContent()));
    }
}
