package dev.userbot.export.html;

import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.People;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageReplyTo;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToStory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What messages answer. The last ones asked for are kept, whole messages are not. Serves one page. */
final class Replies {
    private static final int KEPT = 1000;

    private final ExportedChat chat;
    private final People people;
    private final Anchors anchors;
    private final Page page;
    private final Map<Key, Optional<Entry.Reply>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Entry.Reply>> eldest) {
            return size() > KEPT;
        }
    };

    Replies(ExportedChat chat, People people, Anchors anchors, Page page) {
        this.chat = chat;
        this.people = people;
        this.anchors = anchors;
        this.page = page;
    }

    Entry.Reply of(Message message, MessageReplyTo replyTo) {
        if (replyTo instanceof MessageReplyToStory story) {
            var poster = Person.numbered(story.storyPosterChatId(), people.chat(story.storyPosterChatId()));
            return new Entry.Reply(Optional.empty(), Optional.of(poster), "Story");
        }
        return replyTo instanceof MessageReplyToMessage reply
                ? toMessage(message, reply)
                : new Entry.Reply(Optional.empty(), Optional.empty(), "Another message");
    }

    private Entry.Reply toMessage(Message message, MessageReplyToMessage reply) {
        long chatId = reply.chatId() == 0 ? message.chatId() : reply.chatId();
        var answered =
                reply.messageId() == 0 ? Optional.<Entry.Reply>empty() : stored(new Key(chatId, reply.messageId()));
        var words = reply.quote()
                .map(quote -> Excerpts.firstWords(quote.text().text()))
                .filter(quoted -> !quoted.isEmpty())
                .or(() -> answered.map(Entry.Reply::words))
                .or(() -> reply.content().map(Excerpts::words))
                .orElse("A message that is not in this export");
        var author = answered.flatMap(Entry.Reply::author)
                .or(() -> reply.origin().map(origin -> Person.named(people.origin(Origin.of(origin, chat.names())))));
        return new Entry.Reply(answered.flatMap(Entry.Reply::address), author, words);
    }

    private Optional<Entry.Reply> stored(Key key) {
        var known = recent.get(key);
        if (known == null) {
            known = chat.message(key.chatId(), key.messageId()).map(this::reply);
            recent.put(key, known);
        }
        return known;
    }

    private Entry.Reply reply(Message answered) {
        return new Entry.Reply(
                anchors.address(page, answered),
                Optional.of(Person.of(answered.senderId(), people.name(answered.senderId()))),
                Excerpts.words(answered.content()));
    }

    private record Key(long chatId, long messageId) {}
}
