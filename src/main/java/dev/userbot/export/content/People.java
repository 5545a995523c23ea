package dev.userbot.export.content;

import dev.userbot.export.render.Names;
import dev.userbot.markup.VisibleText;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names fit to stand in a line: without line breaks, and without the marks that would turn the rest of the line around. */
public final class People {
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private final Names names;

    public People(Names names) {
        this.names = names;
    }

    public String name(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return user(user.userId());
        }
        return sender instanceof MessageSenderChat chat ? chat(chat.chatId()) : "Unknown sender";
    }

    public String user(long userId) {
        return shown(names.ofUser(userId), "Deleted Account");
    }

    public String chat(long chatId) {
        return shown(names.ofChat(chatId), chatId > 0 ? "Deleted Account" : "Unknown chat");
    }

    public String origin(Origin origin) {
        return shown(origin.name(), "Deleted Account");
    }

    /** A bot, by its username where it has one. */
    public String bot(long userId) {
        return names.usernameOf(userId).map(username -> "@" + username).orElseGet(() -> user(userId));
    }

    public static String shown(Optional<String> name, String otherwise) {
        return name.map(People::shown).filter(shown -> !shown.isEmpty()).orElse(otherwise);
    }

    public static String shown(String name) {
        return VisibleText.inOneLine(DIRECTION_MARKS.matcher(name).replaceAll(""));
    }
}
