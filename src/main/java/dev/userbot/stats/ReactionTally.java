package dev.userbot.stats;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.export.content.Excerpts;
import dev.userbot.export.render.Names;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.stats.ChatNumbers.ReactedMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageInteractionInfo;
import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.MessageReactions;
import dev.userbot.td.api.ReactionType;
import dev.userbot.td.api.ReactionType.ReactionTypeCustomEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** How people reacted, and to what most. */
final class ReactionTally implements Tally {
    /** Of equally popular messages the older one comes first. */
    private static final Comparator<Reacted> UNPOPULAR_FIRST = Comparator.comparingLong(Reacted::reactions)
            .thenComparing(reacted -> reacted.message().id(), Comparator.reverseOrder());

    private final int most;
    private final Frequencies reactions = new Frequencies();
    private final PriorityQueue<Reacted> popular = new PriorityQueue<>(UNPOPULAR_FIRST);
    private long total;

    private record Reacted(Message message, long reactions) {}

    /** @param most how many messages to remember */
    ReactionTally(int most) {
        this.most = most;
    }

    @Override
    public void add(ArchivedMessage archived) {
        var message = archived.message();
        message.interactionInfo()
                .flatMap(MessageInteractionInfo::reactions)
                .map(MessageReactions::reactions)
                .filter(list -> !list.isEmpty())
                .ifPresent(list -> add(message, list));
    }

    private void add(Message message, List<MessageReaction> list) {
        long sum = 0;
        for (var reaction : list) {
            reactions.add(name(reaction.type()), reaction.totalCount());
            sum += reaction.totalCount();
        }
        total += sum;
        popular.add(new Reacted(message, sum));
        if (popular.size() > most) {
            popular.poll();
        }
    }

    private static String name(ReactionType type) {
        if (type instanceof ReactionTypeEmoji emoji) {
            return emoji.emoji();
        }
        if (type instanceof ReactionTypeCustomEmoji custom) {
            return "custom emoji " + custom.customEmojiId();
        }
        return type instanceof ReactionTypePaid ? "paid" : "unknown";
    }

    long total() {
        return total;
    }

    List<Count> topReactions() {
        return reactions.top(most);
    }

    List<ReactedMessage> topMessages(Names names) {
        return popular.stream()
                .sorted(UNPOPULAR_FIRST.reversed())
                .map(reacted -> shown(reacted, names))
                .toList();
    }

    private static ReactedMessage shown(Reacted reacted, Names names) {
        var message = reacted.message();
        return new ReactedMessage(
                message.id(),
                Instant.ofEpochSecond(message.date()),
                names.of(message.senderId()),
                reacted.reactions(),
                Excerpts.words(message.content()));
    }
}
