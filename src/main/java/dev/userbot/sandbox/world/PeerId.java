package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;

/** Who or what a conversation is with, by the bare id of the protocol. */
public record PeerId(Kind kind, long id) {
    /** The three kinds of peer; supergroups are channels too. */
    public enum Kind {
        USER,
        CHAT,
        CHANNEL
    }

    public static PeerId user(long id) {
        return new PeerId(Kind.USER, id);
    }

    /** A basic group. */
    public static PeerId chat(long id) {
        return new PeerId(Kind.CHAT, id);
    }

    /** A channel or supergroup. */
    public static PeerId channel(long id) {
        return new PeerId(Kind.CHANNEL, id);
    }

    /** From the protocol's {@code peerUser}, {@code peerChat} or {@code peerChannel}. */
    public static PeerId of(TlObject peer) {
        return switch (peer.name()) {
            case "peerUser" -> user(peer.longValue("user_id"));
            case "peerChat" -> chat(peer.longValue("chat_id"));
            default -> channel(peer.longValue("channel_id"));
        };
    }

    /** The protocol's {@code peerUser}, {@code peerChat} or {@code peerChannel}. */
    public TlObject toTl() {
        return switch (kind) {
            case USER -> TlObject.of("peerUser", "user_id", id);
            case CHAT -> TlObject.of("peerChat", "chat_id", id);
            case CHANNEL -> TlObject.of("peerChannel", "channel_id", id);
        };
    }
}
