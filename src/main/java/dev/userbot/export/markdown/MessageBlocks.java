package dev.userbot.export.markdown;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.Excerpt;
import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.MediaLabel;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.People;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.export.content.Storyteller;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.Names;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageForwardInfo;
import dev.userbot.td.api.MessageReaction;
import dev.userbot.td.api.MessageReactions;
import dev.userbot.td.api.MessageReplyTo;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToStory;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ReactionType.ReactionTypePaid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pieces of one message in the Markdown history. */
final class MessageBlocks {
    private final People people;
    private final Excerpts excerpts;
    private final Names names;
    private final Times times;

    MessageBlocks(People people, Excerpts excerpts, Names names, Times times) {
        this.people = people;
        this.excerpts = excerpts;
        this.names = names;
        this.times = times;
    }

    /** A service message as a line of its own; empty for regular messages. */
    Optional<Block> sentence(Message message) {
        var storyteller = new Storyteller(message, people, excerpts, times);
        return ServiceSentences.TABLE
                .apply(message.content())
                .map(sentence -> new Block.Paragraph(
                        new Inline.Emphasised(People.shown(sentence.tell(storyteller))),
                        new Inline.Plain(" " + Wording.time(times.at(message.date())))));
    }

    /** Who writes, and when. */
    Block byline(Message message) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Strong(people.name(message.senderId())));
        var signature = People.shown(message.authorSignature());
        line.add(new Inline.Plain(signature.isEmpty() ? " " : " (" + signature + ") "));
        if (message.viaBotUserId() != 0) {
            line.add(new Inline.Plain("via " + people.bot(message.viaBotUserId()) + " "));
        }
        line.add(new Inline.Plain(Wording.time(times.at(message.date()))));
        return new Block.Paragraph(line);
    }

    /** What is written: what it answers, where it comes from, its file and text, and what became of it. */
    List<Block> body(Message message) {
        var blocks = new ArrayList<Block>();
        message.replyTo().ifPresent(replyTo -> blocks.add(reply(message, replyTo)));
        message.forwardInfo().ifPresent(forward -> blocks.add(forward(forward)));
        message.importInfo()
                .ifPresent(imported -> blocks.add(note("Imported, written by "
                        + People.shown(Optional.of(imported.senderName()), "an unknown sender") + " on "
                        + Wording.dayAndTime(times.at(imported.date())))));
        MediaContents.TABLE
                .apply(message.content())
                .ifPresent(media -> blocks.add(new Block.Paragraph(new Inline.Bracketed(MediaLabel.full(media)))));
        StructuredBlocks.TABLE.apply(message.content()).ifPresent(blocks::addAll);
        blocks.add(new Block.Body(Captions.of(message.content())));
        after(message).ifPresent(blocks::add);
        return blocks;
    }

    private Block reply(Message message, MessageReplyTo replyTo) {
        if (replyTo instanceof MessageReplyToStory story) {
            return quote(people.chat(story.storyPosterChatId()), "Story");
        }
        if (!(replyTo instanceof MessageReplyToMessage reply)) {
            return quote("", "Another message");
        }
        long chatId = reply.chatId() == 0 ? message.chatId() : reply.chatId();
        var answered = reply.messageId() == 0 ? Optional.<Excerpt>empty() : excerpts.of(chatId, reply.messageId());
        var author = answered.map(Excerpt::author)
                .or(() -> reply.origin().map(origin -> people.origin(Origin.of(origin, names))))
                .orElse("");
        var words = reply.quote()
                .map(quote -> Excerpts.firstWords(quote.text().text()))
                .filter(quoted -> !quoted.isEmpty())
                .or(() -> answered.map(Excerpt::text))
                .or(() -> reply.content().map(Excerpts::words))
                .orElse("A message that is not in this export");
        return quote(author, words);
    }

    private static Block quote(String author, String words) {
        return new Block.Quote(
                author.isEmpty()
                        ? new Block.Paragraph(new Inline.Plain("↪ " + words))
                        : new Block.Paragraph(
                                new Inline.Plain("↪ "), new Inline.Strong(author), new Inline.Plain(": " + words)));
    }

    private Block forward(MessageForwardInfo forward) {
        return note("Forwarded from " + people.origin(Origin.of(forward.origin(), names)) + ", "
                + Wording.dayAndTime(times.at(forward.date())));
    }

    private Optional<Block> after(Message message) {
        var notes = new ArrayList<String>();
        if (message.editDate() != 0) {
            notes.add("edited " + edited(message));
        }
        message.interactionInfo()
                .flatMap(info -> info.reactions())
                .map(MessageReactions::reactions)
                .filter(reactions -> !reactions.isEmpty())
                .ifPresent(reactions -> notes.add(
                        reactions.stream().map(MessageBlocks::reaction).collect(Collectors.joining(", "))));
        return notes.isEmpty() ? Optional.empty() : Optional.of(note(String.join(" · ", notes)));
    }

    private String edited(Message message) {
        var written = times.at(message.date());
        var edited = times.at(message.editDate());
        return written.toLocalDate().equals(edited.toLocalDate()) ? Wording.time(edited) : Wording.dayAndTime(edited);
    }

    private static String reaction(MessageReaction reaction) {
        var type = reaction.type();
        var shown = type instanceof ReactionTypeEmoji emoji
                ? emoji.emoji()
                : type instanceof ReactionTypePaid ? "⭐" : "custom emoji";
        return shown + " " + reaction.totalCount();
    }

    private static Block note(String text) {
        return new Block.Paragraph(new Inline.Emphasised(text));
    }
}
