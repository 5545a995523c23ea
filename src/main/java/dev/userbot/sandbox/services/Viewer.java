package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.AccountState;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The world as one account sees it: adds to the objects what depends on who looks. */
record Viewer(World world, Account account) {
    long userId() {
        return account.userId();
    }

    PeerId self() {
        return PeerId.user(userId());
    }

    Optional<TlObject> user(long id) {
        return world.user(id).map(user -> {
            if (id == userId()) {
                return user.with("self", true).with("contact", null);
            }
            return isContact(id) ? user.with("contact", true) : user;
        });
    }

    Optional<TlObject> chat(PeerId peer) {
        return world.chat(peer).map(chat -> {
            var seen = owns(peer) ? chat.with("creator", true) : chat;
            return isMember(peer) || !chat.is("channel") ? seen : seen.with("left", true);
        });
    }

    /** Whether this account made a chat and may do anything in it. */
    boolean owns(PeerId peer) {
        return world.owner(peer).filter(owner -> owner == userId()).isPresent();
    }

    /** What became of this account since the world was told. */
    AccountState state() {
        return world.state(userId());
    }

    /** The chats in its list, those that began after the world was told at the end. */
    List<PeerId> dialogs() {
        var dialogs = new LinkedHashSet<>(account.dialogs());
        dialogs.addAll(state().dialogs());
        return List.copyOf(dialogs);
    }

    /** The users in its contacts. */
    List<Long> contacts() {
        var contacts = new LinkedHashSet<>(account.contacts());
        contacts.addAll(state().contacts());
        return List.copyOf(contacts);
    }

    private boolean isContact(long id) {
        return account.contacts().contains(id) || state().contacts().contains(id);
    }

    /** Whether it would miss somebody. */
    boolean knows(PeerId user) {
        return isContact(user.id())
                || account.dialogs().contains(user)
                || state().dialogs().contains(user);
    }

    boolean isMember(PeerId peer) {
        return world.isMember(userId(), peer);
    }

    /** What this account reads in a chat that it may read. */
    History history(PeerId peer) {
        return world.history(userId(), peer);
    }

    /** A message with the marks that depend on the reader. */
    TlObject message(TlObject told) {
        var message = PersonalReactions.seen(told, this);
        if (isOwn(message)) {
            return message.flag("out") ? message : message.with("out", true);
        }
        return isMentionedIn(message) ? message.with("mentioned", true) : message;
    }

    /** Whether a message names this account: by its username, or by a link to it. */
    boolean isMentionedIn(TlObject message) {
        return message.objects("entities").stream().anyMatch(entity -> isNamedBy(entity, message.string("message")));
    }

    private boolean isNamedBy(TlObject entity, String text) {
        if (entity.is("messageEntityMentionName")) {
            return entity.longValue("user_id") == userId();
        }
        int from = entity.intValue("offset");
        return entity.is("messageEntityMention")
                && world.byUsername(text.substring(from + 1, from + entity.intValue("length")))
                        .filter(self()::equals)
                        .isPresent();
    }

    private boolean isOwn(TlObject message) {
        if (message.flag("post")) {
            return message.object("peer_id")
                    .filter(peer -> state().wrote(PeerId.of(peer), message.intValue("id")))
                    .isPresent();
        }
        return message.object("from_id").filter(self().toTl()::equals).isPresent();
    }

    /** The message of an id, if it is still there. */
    Optional<TlObject> message(PeerId peer, int id) {
        var history = history(peer);
        int index = history.indexAtLeast(id);
        return index < history.size() && history.idAt(index) == id
                ? Optional.of(message(history.at(index)))
                : Optional.empty();
    }

    /**
     * Whom an {@code InputPeer}, {@code InputUser} or {@code InputChannel} means.
     *
     * @throws RpcError if there is no such peer, or it is a private chat that this account does not take part in
     */
    PeerId peer(TlObject input) {
        return switch (input.name()) {
            case "inputPeerSelf", "inputUserSelf" -> self();
            case "inputPeerUser", "inputUser", "inputPeerUserFromMessage", "inputUserFromMessage" ->
                known(
                        PeerId.user(input.longValue("user_id")),
                        world.user(input.longValue("user_id")),
                        "USER_ID_INVALID");
            case "inputPeerChat" -> basicGroup(input.longValue("chat_id"));
            case "inputPeerChannel", "inputChannel", "inputPeerChannelFromMessage", "inputChannelFromMessage" ->
                chatPeer(PeerId.channel(input.longValue("channel_id")), "CHANNEL_INVALID");
            default -> throw RpcError.badRequest("PEER_ID_INVALID");
        };
    }

    /** The {@code InputPeer} by which this account asks for somebody whom it knows. */
    TlObject input(PeerId peer) {
        return switch (peer.kind()) {
            case USER -> TlObject.of("inputPeerUser", "user_id", peer.id(), "access_hash", hash(world.user(peer.id())));
            case CHAT -> TlObject.of("inputPeerChat", "chat_id", peer.id());
            case CHANNEL ->
                TlObject.of("inputPeerChannel", "channel_id", peer.id(), "access_hash", hash(world.chat(peer)));
        };
    }

    private static long hash(Optional<TlObject> named) {
        return named.orElseThrow().longValue("access_hash");
    }

    /** The basic group of an id, on the same terms as {@link #peer(TlObject)}. */
    PeerId basicGroup(long id) {
        return chatPeer(PeerId.chat(id), "CHAT_ID_INVALID");
    }

    /** Whom an optional field means. */
    Optional<PeerId> peer(TlObject request, String field) {
        return request.object(field)
                .filter(input -> !input.is("inputPeerEmpty"))
                .map(this::peer);
    }

    /** Whom a required field means. */
    PeerId requiredPeer(TlObject request, String field) {
        return peer(request, field).orElseThrow(() -> RpcError.badRequest("PEER_ID_INVALID"));
    }

    /**
     * Whether this account may read a chat without joining it: what is public, and the comments below the posts of a
     * channel that is.
     */
    private boolean isOpen(PeerId peer) {
        return isPublic(peer)
                || world.fullChat(peer)
                        .map(full -> full.longValue("linked_chat_id"))
                        .filter(linked -> linked != 0)
                        .map(PeerId::channel)
                        .filter(this::isPublic)
                        .isPresent();
    }

    private boolean isPublic(PeerId peer) {
        return world.chat(peer).filter(chat -> chat.has("username")).isPresent();
    }

    private PeerId chatPeer(PeerId peer, String error) {
        known(peer, world.chat(peer), error);
        if (!isMember(peer) && !isOpen(peer)) {
            throw RpcError.badRequest(peer.kind() == PeerId.Kind.CHANNEL ? "CHANNEL_PRIVATE" : error);
        }
        return peer;
    }

    private static PeerId known(PeerId peer, Optional<TlObject> object, String error) {
        if (object.isEmpty()) {
            throw RpcError.badRequest(error);
        }
        return peer;
    }
}
