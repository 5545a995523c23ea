package dev.userbot.export.render;

import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.Optional;

/** Names as they were last seen; nothing for deleted and unknown accounts. */
public interface Names {
    /** First and last name of a user. */
    Optional<String> ofUser(long userId);

    /** The title of a chat, or the name of the user whose private chat it is. Chat ids are TDLib's. */
    Optional<String> ofChat(long chatId);

    /** The public name of a user, without {@code @}. */
    Optional<String> usernameOf(long userId);

    /** The name of whoever sent a message. */
    default Optional<String> of(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return ofUser(user.userId());
        }
        return sender instanceof MessageSenderChat chat ? ofChat(chat.chatId()) : Optional.empty();
    }
}
