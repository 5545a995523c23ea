package dev.userbot.search;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.archive.MessageFilter;
import dev.userbot.archive.SearchHit;
import dev.userbot.archive.SearchQuery;
import dev.userbot.chats.ArchivedChats;
import dev.userbot.chats.ArchivedSenders;
import dev.userbot.chats.MessageLink;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.ServerMessageId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds stored messages by their words. */
public final class SearchService {
    /** 20 000 messages: more than a second of work. */
    private static final long MANY_PAGES = 200;

    private final Archive archive;
    private final ArchivedChats chats;
    private final ArchivedSenders senders;

    public SearchService(Archive archive) {
        this.archive = archive;
        this.chats = new ArchivedChats(archive);
        this.senders = new ArchivedSenders(archive.peers());
    }

    /** Whether the next search first takes in so much that was stored since the last one that it takes long. */
    public boolean takesLong() {
        return archive.search().pagesToTakeIn() > MANY_PAGES;
    }

    /**
     * The messages in the order that the request wants.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if a chat or the sender is not stored
     */
    public List<FoundMessage> search(SearchRequest request) {
        var ids =
                request.chats().stream().map(chats::find).map(ArchivedChat::id).collect(Collectors.toSet());
        var query = SearchQuery.of(request.text())
                .withChats(withFormerParts(ids))
                .withPeriod(request.since(), request.until())
                .withFilter(new MessageFilter(request.from().map(senders::get), Optional.empty(), Set.of()))
                .withOrder(request.order())
                .withLimit(request.limit());
        return archive.search().search(query).stream().map(this::found).toList();
    }

    /** A basic group that was upgraded is a part of its supergroup. */
    private Set<Long> withFormerParts(Set<Long> ids) {
        return ids.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), archive.chats().oldPart(id).stream()))
                .collect(Collectors.toSet());
    }

    private FoundMessage found(SearchHit hit) {
        var archived = hit.message();
        var chat = archive.chats().find(archived.chatId());
        return new FoundMessage(
                archived.chatId(),
                chat.map(stored -> stored.chat().title()).orElse(""),
                ServerMessageId.of(archived.id()),
                archived.date(),
                archive.peers().name(peerId(archived.message().senderId())),
                MessageLink.of(archived.chatId(), archived.id(), chat.flatMap(ArchivedChats::username)),
                archived.deleted().isPresent(),
                hit.snippet());
    }

    private static long peerId(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return user.userId();
        }
        return sender instanceof MessageSenderChat chat ? chat.chatId() : 0;
    }
}
