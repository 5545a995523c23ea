package dev.userbot.listen.handlers;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.TdClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What one handler can do about one message. */
final class HandlerActions implements Actions {
    /** Enough of a hash to tell the answers to one message apart. */
    private static final int HASH_BYTES = 16;

    private final String handler;
    private final ChatMessage message;
    private final TdClient td;
    private final Replies replies;
    private final ReplyLimit limit;

    /** @param limit of this handler in this chat */
    HandlerActions(String handler, ChatMessage message, TdClient td, Replies replies, ReplyLimit limit) {
        this.handler = handler;
        this.message = message;
        this.td = td;
        this.replies = replies;
        this.limit = limit;
    }

    @Override
    public void reply(String text) {
        limit.count();
        var key = "handler:%s:%s:%s".formatted(handler, message.key(), hash(text));
        replies.reply(message.message().chatId(), message.message().id(), text, key);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public TdClient telegram() {
        return td;
    }
}
