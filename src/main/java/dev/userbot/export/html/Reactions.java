package dev.userbot.export.html;

import dev.userbot.export.content.People;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.MessageInteractionInfo;
import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;
import java.util.List;
import java.util.Optional;

/** What people thought of a message. */
final class Reactions {
    private Reactions() {}

    /** Those of the first message of an album that has any: Telegram keeps them at one for all. */
    static List<Entry.Reaction> of(List<ExportedMessage> album) {
        return album.stream()
                .map(exported -> exported.message().interactionInfo().flatMap(MessageInteractionInfo::reactions))
                .flatMap(Optional::stream)
                .map(reactions ->
                        reactions.reactions().stream().map(Reactions::reaction).toList())
                .filter(reactions -> !reactions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Entry.Reaction reaction(MessageReaction reaction) {
        var type = reaction.type();
        var symbol = type instanceof ReactionTypeEmoji emoji
                ? People.shown(emoji.emoji())
                : type instanceof ReactionTypePaid ? "⭐" : "custom emoji";
        return new Entry.Reaction(symbol, reaction.totalCount(), reaction.isChosen());
    }
}
