package dev.userbot.export.content;

import dev.userbot.export.render.ExportedChat;
import dev.userbot.td.api.MessageOrigin;
import dev.userbot.td.api.MessageOrigin.MessageOriginChannel;
import java.util.Optional;

/** Addresses of the posts that messages were forwarded from. Only public channels have such that everybody can open. */
public final class PostLinks {
    private final ExportedChat chat;

    /** For what is forwarded to {@code chat}. */
    public PostLinks(ExportedChat chat) {
        this.chat = chat;
    }

    /** Begins with {@code https://t.me/}; empty if the channel's username is not known. */
    public Optional<String> of(MessageOrigin origin) {
        return origin instanceof MessageOriginChannel channel
                ? username(channel.chatId())
                        .map(username -> "https://t.me/" + username + "/" + MessageIds.server(channel.messageId()))
                : Optional.empty();
    }

    private Optional<String> username(long chatId) {
        var header = chat.header();
        return chatId == header.chatId() ? header.username() : chat.names().usernameOfChat(chatId);
    }
}
