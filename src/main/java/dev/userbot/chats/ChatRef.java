package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;

/** What a user typed to name a chat, told apart by its form alone; {@link ChatDirectory} finds the chat. */
public sealed interface ChatRef {
    /** {@code @name}: the public name of a user, group or channel, without the {@code @}. */
    record Username(String name) implements ChatRef {}

    /** A bare word: a public name if there is such a chat, otherwise a title. */
    record Word(String text) implements ChatRef {}

    /** A title or a part of it, quoted or impossible as a public name. */
    record Title(String text) implements ChatRef {}

    /** A link of Telegram: to a public name, a message, or an invitation. TDLib knows what it means. */
    record Link(String url) implements ChatRef {}

    /** A chat's id as TDLib writes it: users positive, all others negative. */
    record Id(long id) implements ChatRef {}

    /** The phone number of a contact, digits only. It must not be printed, nor is it by {@code toString}. */
    record Phone(String digits) implements ChatRef {
        @Override
        public String toString() {
            return "Phone";
        }
    }

    /** {@code contact:"Anna K"}: one of the account's contacts, by name or a part of it. */
    record Contact(String name) implements ChatRef {}

    /** The user's own Saved Messages. */
    record Me() implements ChatRef {}

    /**
     * Understands every form of the manual: {@code @name}, {@code name}, {@code t.me/name/123}, {@code t.me/c/123/456},
     * invite links, {@code tg://resolve?domain=name}, {@code me}, {@code +phone}, {@code contact:"Anna K"}, ids, titles.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the text has none of these forms
     */
    static ChatRef parse(String text) {
        return ChatRefSyntax.parse(text);
    }
}
