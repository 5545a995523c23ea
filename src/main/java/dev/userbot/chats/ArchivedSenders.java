package dev.userbot.chats;

import dev.userbot.archive.PeerStore;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds who is meant by a name among the people and chats that stored messages mention. */
public final class ArchivedSenders {
    private static final int SHOWN_CANDIDATES = 10;

    private final PeerStore peers;

    public ArchivedSenders(PeerStore peers) {
        this.peers = peers;
    }

    /**
     * Empty if nobody is called so.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if several are
     */
    public Optional<MessageSender> find(ChatRef ref) {
        if (ref instanceof ChatRef.Id id) {
            return Optional.of(sender(id.id()));
        }
        if (ref instanceof ChatRef.Me) {
            return peers.owner().map(ArchivedSenders::sender);
        }
        if (ref instanceof ChatRef.Username username) {
            return only(peers.withUsername(username.name()));
        }
        if (ref instanceof ChatRef.Word word) {
            return only(peers.withUsername(word.text())).or(() -> only(peers.named(word.text())));
        }
        if (ref instanceof ChatRef.Contact contact) {
            return only(peers.named(contact.name()));
        }
        return ref instanceof ChatRef.Title title ? only(peers.named(title.text())) : Optional.empty();
    }

    /**
     * Who is meant.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if nobody is called so, or several are
     */
    public MessageSender get(ChatRef ref) {
        return find(ref)
                .orElseThrow(
                        () -> new UserbotException(
                                Failure.NOT_FOUND,
                                "--from: nobody of this name is stored. Name a person like a chat: @name, an id, or a name in quotes."));
    }

    /** One number names either: users are positive, chats negative. */
    public static MessageSender sender(long peerId) {
        return peerId > 0 ? new MessageSenderUser(peerId) : new MessageSenderChat(peerId);
    }

    private static Optional<MessageSender> only(List<Long> found) {
        if (found.size() > 1) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "--from: several people are called so. Name one by the id: "
                            + found.stream()
                                    .limit(SHOWN_CANDIDATES)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found.stream().findFirst().map(ArchivedSenders::sender);
    }
}
