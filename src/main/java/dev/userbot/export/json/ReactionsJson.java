package dev.userbot.export.json;

import dev.userbot.export.content.PeerIds;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.MessageReactions;
import dev.userbot.td.api.ReactionType.ReactionTypeCustomEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;

/** Reactions and the few recent ones that came with the message. TDLib does not tell their dates, so none are written. */
final class ReactionsJson {
    private ReactionsJson() {}

    static void write(JsonMembers members, MessageReactions reactions, Names names) {
        if (!reactions.reactions().isEmpty()) {
            members.objects("reactions", reactions.reactions(), (reaction, json) -> write(reaction, json, names));
        }
    }

    private static void write(MessageReaction reaction, JsonMembers json, Names names) {
        if (reaction.type() instanceof ReactionTypeEmoji emoji) {
            json.text("type", "emoji").number("count", reaction.totalCount()).text("emoji", emoji.emoji());
        } else if (reaction.type() instanceof ReactionTypeCustomEmoji emoji) {
            json.text("type", "custom_emoji")
                    .number("count", reaction.totalCount())
                    .text("document_id", Long.toString(emoji.customEmojiId()));
        } else {
            json.text("type", reaction.type() instanceof ReactionTypePaid ? "paid" : "empty")
                    .number("count", reaction.totalCount());
        }
        if (!reaction.recentSenderIds().isEmpty()) {
            json.objects("recent", reaction.recentSenderIds(), (sender, recent) -> {
                recent.name("from", names.of(sender));
                PeerIds.of(sender).ifPresent(id -> recent.text("from_id", id));
            });
        }
        json.flagIfSet("is_chosen", reaction.isChosen());
    }
}
