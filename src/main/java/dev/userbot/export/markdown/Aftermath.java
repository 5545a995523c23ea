package dev.userbot.export.markdown;

import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.MessageReactions;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a message after it was sent: edits, reactions, deletion; and what it was before. */
final class Aftermath {
    private final Times times;
    private final Function<Message, List<Block>> content;

    /** Earlier versions are shown by {@code content}. */
    Aftermath(Times times, Function<Message, List<Block>> content) {
        this.times = times;
        this.content = content;
    }

    List<Block> of(ExportedMessage exported) {
        var message = exported.message();
        var line = new ArrayList<Inline>();
        exported.deleted()
                .ifPresent(noticed -> add(
                        line,
                        new Inline.Emphasised("deleted, noticed " + after(message, noticed.atZone(times.zone())))));
        if (message.editDate() != 0) {
            add(line, new Inline.Emphasised("edited " + after(message, times.at(message.editDate()))));
        }
        message.interactionInfo()
                .flatMap(info -> info.reactions())
                .map(MessageReactions::reactions)
                .filter(reactions -> !reactions.isEmpty())
                .ifPresent(reactions -> add(
                        line,
                        new Inline.Plain(
                                reactions.stream().map(Aftermath::reaction).collect(Collectors.joining(" · ")))));
        if (line.isEmpty() && exported.earlier().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(line));
        exported.earlier().forEach(version -> blocks.add(earlier(version)));
        return blocks;
    }

    private static void add(List<Inline> line, Inline fact) {
        line.add(new Inline.Plain(line.isEmpty() ? "↳ " : " · "));
        line.add(fact);
    }

    private Block earlier(Message version) {
        var since = version.editDate() == 0 ? version.date() : version.editDate();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                new Inline.Emphasised("Before, as of " + Wording.dayAndTime(times.at(since))), new Inline.Plain(":")));
        blocks.addAll(content.apply(version));
        return new Block.Quote(blocks);
    }

    private String after(Message message, ZonedDateTime moment) {
        return Wording.timeNear(times.at(message.date()), moment);
    }

    private static String reaction(MessageReaction reaction) {
        var type = reaction.type();
        var shown = type instanceof ReactionTypeEmoji emoji
                ? emoji.emoji()
                : type instanceof ReactionTypePaid ? "⭐" : "custom emoji";
        return shown + " " + reaction.totalCount();
    }
}
