package dev.userbot.export.markdown;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.Excerpt;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Sentence;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.export.content.Storyteller;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePinMessage;
import dev.userbot.td.api.MessageContent.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of one message in the Markdown history. */
final class MessageBlocks {
    private final Rendering rendering;
    private final Page page;
    private final Sources sources;
    private final Files files;
    private final Aftermath aftermath;

    /** For messages that stand on {@code page}. */
    MessageBlocks(Rendering rendering, Page page) {
        this.rendering = rendering;
        this.page = page;
        this.sources = new Sources(rendering, page);
        this.files = new Files(rendering.chat());
        this.aftermath = new Aftermath(rendering.times(), this::content);
    }

    /** A service message as a line of its own, with the picture that it shows; empty for regular messages. */
    List<Block> sentence(Message message) {
        return ServiceSentences.TABLE
                .apply(message.content())
                .map(sentence -> told(message, sentence))
                .orElse(List.of());
    }

    private List<Block> told(Message message, Sentence sentence) {
        var teller = new Storyteller(message, rendering.people(), rendering.excerpts(), rendering.times());
        var line = new ArrayList<Inline>();
        line.add(new Inline.Emphasised(People.shown(sentence.tell(teller))));
        line.add(new Inline.Plain(" " + time(message)));
        pinned(message).ifPresent(jump -> {
            line.add(new Inline.Plain(" "));
            line.add(jump);
        });
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(line));
        MediaContents.PICTURES
                .apply(message.content())
                .flatMap(files::picture)
                .ifPresent(picture -> blocks.add(new Block.Paragraph(picture)));
        return blocks;
    }

    private Optional<Inline> pinned(Message message) {
        if (!(message.content() instanceof MessagePinMessage pin) || pin.messageId() == 0) {
            return Optional.empty();
        }
        return rendering
                .excerpts()
                .of(message.chatId(), pin.messageId())
                .flatMap(Excerpt::page)
                .map(target -> new Inline.Jump(
                        "↪",
                        target.address(
                                page,
                                rendering.entryName(),
                                rendering.ids().anchor(message.chatId(), pin.messageId()))));
    }

    /**
     * Who writes, and when.
     *
     * @param topic where, if that is not said by a heading
     */
    Block byline(Message message, Optional<String> topic) {
        return byline(message, time(message), topic);
    }

    /** Who comments on a post, and when. */
    Block byline(Message comment, Message post) {
        var times = rendering.times();
        return byline(comment, Wording.timeNear(times.at(post.date()), times.at(comment.date())), Optional.empty());
    }

    private Block byline(Message message, String time, Optional<String> topic) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Strong(rendering.people().name(message.senderId())));
        var facts = new StringBuilder();
        var signature = People.shown(message.authorSignature());
        if (!signature.isEmpty()) {
            facts.append(" (").append(signature).append(')');
        }
        if (message.viaBotUserId() != 0) {
            facts.append(" via ").append(rendering.people().bot(message.viaBotUserId()));
        }
        facts.append(' ').append(time);
        topic.ifPresent(name -> facts.append(" · ").append(name));
        line.add(new Inline.Plain(facts.toString()));
        return new Block.Paragraph(line);
    }

    /** All that is said under the byline. */
    List<Block> body(ExportedMessage exported) {
        var blocks = new ArrayList<>(sources.of(exported.message()));
        blocks.addAll(content(exported.message()));
        blocks.addAll(aftermath.of(exported));
        return blocks;
    }

    /** The messages of an album as one list; what they answer or come from is said once. */
    List<Block> album(List<ExportedMessage> album) {
        var blocks = new ArrayList<>(sources.of(album.get(0).message()));
        var items = album.stream()
                .map(exported -> {
                    var item = new ArrayList<>(content(exported.message()));
                    item.addAll(aftermath.of(exported));
                    return target(exported.message(), item);
                })
                .toList();
        blocks.add(new Block.Items(items));
        return blocks;
    }

    /** The blocks, the first of which links to the message lead to. */
    List<Block> target(Message message, List<Block> blocks) {
        if (!rendering.chat().isPointedTo(message)) {
            return blocks;
        }
        // A message without anything to show can be answered too.
        var marked = new ArrayList<>(blocks.isEmpty() ? List.<Block>of(new Block.Paragraph()) : blocks);
        marked.set(0, new Block.Target(rendering.ids().anchor(message.chatId(), message.id()), marked.get(0)));
        return marked;
    }

    private List<Block> content(Message message) {
        var blocks = new ArrayList<Block>(2);
        MediaContents.TABLE
                .apply(message.content())
                .ifPresent(media -> blocks.add(new Block.Paragraph(files.inline(media))));
        StructuredBlocks.TABLE.apply(message.content()).ifPresent(blocks::addAll);
        if (message.content() instanceof MessagePaidMedia paid) {
            items(paid).ifPresent(blocks::add);
        }
        var text = Captions.of(message.content());
        if (!text.text().isEmpty()) {
            blocks.add(new Block.Body(text));
        }
        if (message.content() instanceof MessageText said) {
            said.linkPreview().flatMap(PreviewLine::of).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> items(MessagePaidMedia paid) {
        var items = paid.media().stream()
                .flatMap(media -> MediaContents.of(media).stream())
                .map(media -> List.of(files.inline(media)))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(items));
    }

    private String time(Message message) {
        return Wording.time(rendering.times().at(message.date()));
    }
}
