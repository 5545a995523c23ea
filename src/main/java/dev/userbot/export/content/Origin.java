package dev.userbot.export.content;

import dev.userbot.export.render.Names;
import dev.userbot.td.api.MessageOrigin;
import dev.userbot.td.api.MessageOrigin.MessageOriginChannel;
import dev.userbot.td.api.MessageOrigin.MessageOriginChat;
import dev.userbot.td.api.MessageOrigin.MessageOriginHiddenUser;
import dev.userbot.td.api.MessageOrigin.MessageOriginUser;
import java.util.Optional;

/**
 * Where a forwarded message comes from.
 *
 * @param name empty for deleted and unknown accounts
 * @param peerId Desktop's form of the id; empty if the sender hides it
 * @param messageId the server's id of the original, 0 if it is not known
 */
public record Origin(Optional<String> name, Optional<String> peerId, long messageId) {
    public static Origin of(MessageOrigin origin, Names names) {
        if (origin instanceof MessageOriginUser user) {
            return new Origin(names.ofUser(user.senderUserId()), Optional.of(PeerIds.ofUser(user.senderUserId())), 0);
        }
        if (origin instanceof MessageOriginChat chat) {
            return new Origin(names.ofChat(chat.senderChatId()), Optional.of(PeerIds.ofChat(chat.senderChatId())), 0);
        }
        if (origin instanceof MessageOriginChannel channel) {
            return new Origin(
                    names.ofChat(channel.chatId()),
                    Optional.of(PeerIds.ofChat(channel.chatId())),
                    MessageIds.server(channel.messageId()));
        }
        if (origin instanceof MessageOriginHiddenUser hidden) {
            return new Origin(Optional.of(hidden.senderName()), Optional.empty(), 0);
        }
        return new Origin(Optional.empty(), Optional.empty(), 0);
    }
}
