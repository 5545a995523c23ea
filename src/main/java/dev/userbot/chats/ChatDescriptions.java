package dev.userbot.chats;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatType.ChatTypeBasicGroup;
import dev.userbot.td.api.ChatType.ChatTypePrivate;
import dev.userbot.td.api.ChatType.ChatTypeSecret;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeBot;
import dev.userbot.td.api.Usernames;
import java.util.Optional;

/** Says what is behind a chat. */
final class ChatDescriptions {
    private final TdClient td;

    ChatDescriptions(TdClient td) {
        this.td = td;
    }

    ChatDescription of(Chat chat) {
        var type = chat.type();
        if (type instanceof ChatTypePrivate with) {
            return ofUser(with.userId());
        }
        if (type instanceof ChatTypeSecret with) {
            return ofUser(with.userId());
        }
        if (type instanceof ChatTypeBasicGroup group) {
            return new ChatDescription(ChatKind.GROUP, group.basicGroupId(), Optional.empty());
        }
        if (type instanceof ChatTypeSupergroup supergroup) {
            return ofSupergroup(supergroup);
        }
        return new ChatDescription(ChatKind.PRIVATE, Math.abs(chat.id()), Optional.empty());
    }

    private ChatDescription ofUser(long userId) {
        var user = known(new GetUser(userId));
        var kind = user.map(User::type).filter(UserTypeBot.class::isInstance).isPresent()
                ? ChatKind.BOT
                : ChatKind.PRIVATE;
        return new ChatDescription(kind, userId, user.flatMap(User::usernames).flatMap(ChatDescriptions::publicName));
    }

    private ChatDescription ofSupergroup(ChatTypeSupergroup type) {
        var username = known(new GetSupergroup(type.supergroupId()))
                .flatMap(supergroup -> supergroup.usernames())
                .flatMap(ChatDescriptions::publicName);
        var kind = type.isChannel() ? ChatKind.CHANNEL : ChatKind.GROUP;
        return new ChatDescription(kind, type.supergroupId(), username);
    }

    /** The first active name is the one that Telegram's own programs show. */
    private static Optional<String> publicName(Usernames usernames) {
        return usernames.activeUsernames().stream().findFirst();
    }

    private <R extends TdObject> Optional<R> known(TdFunction<R> request) {
        try {
            return Optional.of(td.call(request));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
