package dev.userbot.export.markdown;

import dev.userbot.export.content.Excerpt;
import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.People;
import dev.userbot.export.content.PostLinks;
import dev.userbot.export.content.Wording;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageForwardInfo;
import dev.userbot.td.api.MessageImportInfo;
import dev.userbot.td.api.MessageReplyTo;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToStory;
import dev.userbot.td.api.MessageTopic.MessageTopicThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a message answers and where it comes from, said before its own words. */
final class Sources {
    private static final String GONE = "A message that is not in this export";

    private final Rendering rendering;
    private final Page page;
    private final PostLinks posts;

    /** For messages that stand on {@code page}. */
    Sources(Rendering rendering, Page page) {
        this.rendering = rendering;
        this.page = page;
        this.posts = new PostLinks(rendering.chat());
    }

    List<Block> of(Message message) {
        var blocks = new ArrayList<Block>(2);
        message.replyTo()
                .filter(replyTo -> !isUnderPost(message, replyTo))
                .ifPresent(replyTo -> blocks.add(new Block.Quote(new Block.Paragraph(reply(message, replyTo)))));
        message.forwardInfo().ifPresent(forward -> blocks.add(new Block.Paragraph(forward(forward))));
        message.importInfo().ifPresent(imported -> blocks.add(new Block.Paragraph(imported(imported))));
        return blocks;
    }

    /** A comment that answers the post itself stands right below it. */
    private boolean isUnderPost(Message message, MessageReplyTo replyTo) {
        return message.chatId() != rendering.chat().header().chatId()
                && replyTo instanceof MessageReplyToMessage reply
                && message.topicId().orElse(null) instanceof MessageTopicThread thread
                && thread.messageThreadId() == reply.messageId();
    }

    private List<Inline> reply(Message message, MessageReplyTo replyTo) {
        if (replyTo instanceof MessageReplyToStory story) {
            return quote(new Inline.Plain(rendering.people().chat(story.storyPosterChatId())), "Story");
        }
        if (!(replyTo instanceof MessageReplyToMessage reply)) {
            return List.of(new Inline.Plain("↪ Another message"));
        }
        long chatId = reply.chatId() == 0 ? message.chatId() : reply.chatId();
        var answered = reply.messageId() == 0
                ? Optional.<Excerpt>empty()
                : rendering.excerpts().of(chatId, reply.messageId());
        var words = reply.quote()
                .map(quote -> Excerpts.firstWords(quote.text().text()))
                .filter(quoted -> !quoted.isEmpty())
                .or(() -> answered.map(Excerpt::text))
                .or(() -> reply.content().map(Excerpts::words))
                .orElse(GONE);
        var author = answered.map(Excerpt::author)
                .or(() -> reply.origin()
                        .map(origin -> rendering
                                .people()
                                .origin(Origin.of(origin, rendering.chat().names()))));
        var target = answered.flatMap(Excerpt::page).map(on -> address(on, chatId, reply.messageId()));
        return author.<Inline>map(name -> target.<Inline>map(address -> new Inline.Jump(name, address))
                        .orElseGet(() -> new Inline.Plain(name)))
                .map(name -> quote(name, words))
                .orElseGet(() -> List.of(new Inline.Plain("↪ " + words)));
    }

    private String address(Page target, long chatId, long messageId) {
        return target.address(page, rendering.entryName(), rendering.ids().anchor(chatId, messageId));
    }

    private static List<Inline> quote(Inline author, String words) {
        return List.of(new Inline.Plain("↪ "), author, new Inline.Plain(": " + words));
    }

    private List<Inline> forward(MessageForwardInfo forward) {
        var origin = forward.origin();
        var name = rendering.people().origin(Origin.of(origin, rendering.chat().names()));
        Inline from = posts.of(origin)
                .<Inline>map(address -> new Inline.Link(name, address))
                .orElseGet(() -> new Inline.Plain(name));
        return List.of(
                new Inline.Plain("↷ Forwarded from "),
                from,
                new Inline.Plain(", " + Wording.dayAndTime(rendering.times().at(forward.date()))));
    }

    private List<Inline> imported(MessageImportInfo imported) {
        return List.of(new Inline.Plain("↷ Imported, written by "
                + People.shown(Optional.of(imported.senderName()), "an unknown sender") + ", "
                + Wording.dayAndTime(rendering.times().at(imported.date()))));
    }
}
