package dev.userbot.export.html;

import dev.userbot.export.content.PeerIds;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Whoever wrote something.
 *
 * @param name safe to print in a line
 * @param colour 0 to 6: red, orange, violet, green, cyan, blue and pink, which Telegram's applications give by
 *     {@code id % 7} (<a href="https://core.telegram.org/api/colors">peer colours</a>)
 * @param initials one or two letters for the avatar
 */
record Person(String name, int colour, String initials) {
    private static final int COLOURS = 7;

    static Person of(MessageSender sender, String name) {
        if (sender instanceof MessageSenderUser user) {
            return numbered(user.userId(), name);
        }
        return sender instanceof MessageSenderChat chat ? numbered(PeerIds.bare(chat.chatId()), name) : named(name);
    }

    static Person numbered(long peerId, String name) {
        return new Person(name, (int) Math.floorMod(peerId, (long) COLOURS), initials(name));
    }

    /** Somebody whose id is not known. */
    static Person named(String name) {
        return numbered(name.hashCode(), name);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(word ->
                        word.codePoints().filter(Character::isLetterOrDigit).findFirst())
                .flatMapToInt(letter -> letter.stream())
                .limit(2)
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .collect(Collectors.joining());
    }
}
