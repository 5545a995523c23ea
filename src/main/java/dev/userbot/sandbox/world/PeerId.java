package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;

/** Who or what a conversation is with, by the bare id of the protocol. */
public record PeerId(Kind kind, long id) {
    private static final long CHANNELS = -1_000_000_000_000L;

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

    /** From the id that TDLib gives a chat. */
    public static PeerId ofChatId(long chatId) {
        if (chatId > 0) {
            return user(chatId);
        }
        return chatId > CHANNELS ? chat(-chatId) : channel(CHANNELS - chatId);
    }

    /** The id that TDLib gives a chat with this peer; of a user's chat, the user's own. */
    public long chatId() {
        return switch (kind) {
            case USER -> id;
            case CHAT -> -id;
            case CHANNEL -> CHANNELS - id;
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
