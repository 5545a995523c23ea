package dev.userbot.export.json;

import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.MessageReactions;
import dev.userbot.td.api.PaidReactor;
import dev.userbot.td.api.ReactionType.ReactionTypeCustomEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;
import dev.userbot.td.api.ReactionType.UnknownReactionType;

/** Reactions and the few recent ones that came with the message. TDLib does not tell their dates, so none are written. */
final class ReactionsJson {
    private ReactionsJson() {}

    static void write(JsonMembers members, MessageReactions reactions, JsonContext context) {
        if (!reactions.reactions().isEmpty()) {
            members.objects("reactions", reactions.reactions(), (reaction, json) -> write(reaction, json, context));
        }
    }

    private static void write(MessageReaction reaction, JsonMembers json, JsonContext context) {
        if (reaction.type() instanceof ReactionTypeEmoji emoji) {
            json.text("type", "emoji").number("count", reaction.totalCount()).text("emoji", emoji.emoji());
        } else if (reaction.type() instanceof ReactionTypeCustomEmoji emoji) {
            json.text("type", "custom_emoji")
                    .number("count", reaction.totalCount())
                    .text("document_id", Long.toString(emoji.customEmojiId()))
                    .text("custom_emoji_id", Long.toString(emoji.customEmojiId()));
        } else {
            json.text("type", reaction.type() instanceof ReactionTypePaid ? "paid" : "empty")
                    .number("count", reaction.totalCount());
            if (reaction.type() instanceof UnknownReactionType unknown) {
                json.tree("td_type", unknown.json());
            }
        }
        context.writePeersIfAny(json, "recent", reaction.recentSenderIds());
        json.flagIfSet("is_chosen", reaction.isChosen());
        reaction.usedSenderId().ifPresent(sender -> context.writePeer(json, "chosen_as", sender));
    }

    static void writeExtras(JsonMembers members, MessageReactions reactions, JsonContext context) {
        members.flagIfSet("reactions_are_tags", reactions.areTags());
        if (!reactions.paidReactors().isEmpty()) {
            members.objects(
                    "paid_reactors", reactions.paidReactors(), (reactor, json) -> write(reactor, json, context));
        }
    }

    private static void write(PaidReactor reactor, JsonMembers json, JsonContext context) {
        reactor.senderId().ifPresent(sender -> context.writePeer(json, "from", sender));
        json.number("stars", reactor.starCount())
                .flagIfSet("is_top", reactor.isTop())
                .flagIfSet("is_me", reactor.isMe())
                .flagIfSet("is_anonymous", reactor.isAnonymous());
    }
}
