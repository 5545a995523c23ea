package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.regex.Pattern;

/** The forms in which a chat can be named. */
final class ChatRefSyntax {
    /** Telegram's rule for public names; short ones are sold at auctions (core.telegram.org/method/account.checkUsername). */
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,31}");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** International numbers have at most 15 digits (ITU-T E.164). */
    private static final Pattern PHONE = Pattern.compile("[0-9]{5,15}");

    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:|tg:|(www\\.)?(t\\.me|telegram\\.(me|dog))(/|$)|[a-z0-9_-]+\\.t\\.me(/|$))");

    private static final Pattern TELEGRAM_LINK = Pattern.compile("(?i)(tg:(//)?[a-z].*"
            + "|(https?://)?(www\\.)?(t\\.me|telegram\\.(me|dog))/[^/\\s].*"
            + "|(https?://)?(?!www\\.)[a-z][a-z0-9_]{2,31}\\.t\\.me(/.*)?)");

    private static final String CONTACT = "contact:";
    private static final String QUOTES = "\"\"''“”«»„“";

    private ChatRefSyntax() {}

    static ChatRef parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused("An empty text names no chat");
        }
        if (trimmed.equals("me")) {
            return new ChatRef.Me();
        }
        if (trimmed.startsWith(CONTACT)) {
            return contact(trimmed.substring(CONTACT.length()).strip());
        }
        if (isQuoted(trimmed)) {
            return title(trimmed.substring(1, trimmed.length() - 1));
        }
        if (LINK.matcher(trimmed).lookingAt()) {
            return link(trimmed);
        }
        return switch (trimmed.charAt(0)) {
            case '@' -> username(trimmed);
            case '+' -> phone(trimmed);
            default -> NUMBER.matcher(trimmed).matches() ? id(trimmed) : name(trimmed);
        };
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < QUOTES.length(); i += 2) {
            if (text.length() > 1
                    && text.charAt(0) == QUOTES.charAt(i)
                    && text.charAt(text.length() - 1) == QUOTES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static ChatRef contact(String text) {
        var name = isQuoted(text) ? text.substring(1, text.length() - 1).strip() : text;
        if (name.isEmpty()) {
            throw refused("\"" + CONTACT + "\" names no contact");
        }
        return new ChatRef.Contact(name);
    }

    private static ChatRef title(String text) {
        if (text.isBlank()) {
            throw refused("An empty title names no chat");
        }
        return new ChatRef.Title(text.strip());
    }

    private static ChatRef link(String text) {
        if (!TELEGRAM_LINK.matcher(text).matches()) {
            throw refused("\"" + text + "\" is not a link to a chat");
        }
        return new ChatRef.Link(text);
    }

    private static ChatRef username(String text) {
        var name = text.substring(1);
        if (!USERNAME.matcher(name).matches()) {
            throw refused("\"" + text + "\" is not a public name (letters, digits and _, at least 3)");
        }
        return new ChatRef.Username(name);
    }

    private static ChatRef phone(String text) {
        var digits = text.substring(1).replaceAll("[ ().-]", "");
        if (!PHONE.matcher(digits).matches()) {
            throw refused("A phone number is written with + and 5 to 15 digits");
        }
        return new ChatRef.Phone(digits);
    }

    private static ChatRef id(String text) {
        try {
            var id = Long.parseLong(text);
            if (id != 0) {
                return new ChatRef.Id(id);
            }
        } catch (NumberFormatException e) {
            throw refused("\"" + text + "\" is too long for a chat's id", e);
        }
        throw refused("No chat has the id 0");
    }

    private static ChatRef name(String text) {
        return USERNAME.matcher(text).matches() ? new ChatRef.Word(text) : new ChatRef.Title(text);
    }

    private static UserbotException refused(String what) {
        return refused(what, null);
    }

    private static UserbotException refused(String what, Throwable cause) {
        return new UserbotException(
                Failure.USAGE,
                what + ". Type for example @name, https://t.me/name, -1001234567890, me, or \"a title\".",
                cause);
    }
}
