package dev.userbot.export.markdown;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.markup.MarkdownDocument;
import dev.userbot.td.api.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was written under a post, as quotes below it. There may be any number, so each is written as it comes. */
final class Comments {
    private final Rendering rendering;
    private final MessageBlocks blocks;

    Comments(Rendering rendering, MessageBlocks blocks) {
        this.rendering = rendering;
        this.blocks = blocks;
    }

    void write(Message post, MarkdownDocument document) throws IOException {
        if (!canHaveComments(post)) {
            return;
        }
        try (var comments = rendering.chat().comments(post)) {
            var each = comments.filter(comment -> MessageIds.isOnServer(comment.message()))
                    .iterator();
            if (each.hasNext()) {
                document.write(new Block.Paragraph(new Inline.Emphasised("Comments"), new Inline.Plain(":")));
            }
            while (each.hasNext()) {
                document.write(new Block.Quote(told(each.next(), post)));
            }
        }
    }

    /** Asking for those of every message of every chat would cost a look-up each. */
    private static boolean canHaveComments(Message post) {
        return post.isChannelPost()
                && post.interactionInfo()
                        .flatMap(info -> info.replyInfo())
                        .filter(replies -> replies.replyCount() > 0)
                        .isPresent();
    }

    private List<Block> told(ExportedMessage comment, Message post) {
        var sentence = blocks.sentence(comment.message());
        if (!sentence.isEmpty()) {
            return sentence;
        }
        var said = new ArrayList<Block>();
        said.add(blocks.byline(comment.message(), post));
        said.addAll(blocks.body(comment));
        return said;
    }
}
