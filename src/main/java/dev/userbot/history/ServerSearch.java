package dev.userbot.history;

import dev.userbot.archive.ContentKind;
import dev.userbot.archive.HistoryView;
import dev.userbot.archive.MessageFilter;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.SearchChatMessages;
import dev.userbot.td.api.SearchMessagesFilter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A search that Telegram does by itself, for one sender or one kind of content. What it finds is a part of the history that
 * holds all messages a filter accepts; the filter itself is applied again when the archive is read.
 *
 * <p>Texts are never searched for there: Telegram finds whole words, in forms that it thinks equal, while a filter for a
 * text means any part of a message. Such filters cost the whole history once, and nothing from then on. Conditions are not
 * combined either, because TDLib promises only the combinations that its own applications need.
 *
 * @param name equal for equal searches only
 */
record ServerSearch(String name, Optional<MessageSender> sender, Optional<SearchMessagesFilter> kind) {
    /** The searches that together find all that a filter accepts in a chat; none if only the whole history does. */
    static List<ServerSearch> of(long chatId, MessageFilter filter) {
        // In a private chat, whose ids are positive, a sender is half of the messages.
        if (filter.sender().isPresent() && chatId < 0) {
            return of(filter.sender().get()).stream().toList();
        }
        var listed =
                filter.kinds().stream().allMatch(kind -> KindFilters.of(kind).isPresent());
        return listed ? filter.kinds().stream().sorted().map(ServerSearch::of).toList() : List.of();
    }

    private static Optional<ServerSearch> of(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return Optional.of(new ServerSearch("from:" + user.userId(), Optional.of(sender), Optional.empty()));
        }
        if (sender instanceof MessageSenderChat chat) {
            return Optional.of(new ServerSearch("from:" + chat.chatId(), Optional.of(sender), Optional.empty()));
        }
        return Optional.empty();
    }

    private static ServerSearch of(ContentKind kind) {
        return new ServerSearch("only:" + kind.name().toLowerCase(Locale.ROOT), Optional.empty(), KindFilters.of(kind));
    }

    HistoryView view() {
        return new HistoryView.Filtered(name);
    }

    /** Asks for what was found with ids below the given one, newest first. */
    SearchChatMessages before(long chatId, long id, int limit) {
        return new SearchChatMessages(chatId, Optional.empty(), "", sender, id, 0, limit, kind);
    }
}
