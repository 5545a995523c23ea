package dev.userbot.chats;

/** What a user typed to name a topic of a forum. */
public sealed interface TopicRef {
    /** By its number, as {@code result.json} shows it. */
    record Id(int id) implements TopicRef {}

    /** By its whole name, or a part that only it has, in any case. */
    record Name(String text) implements TopicRef {}

    /** A number is an id, everything else a name. */
    static TopicRef parse(String text) {
        var trimmed = text.strip();
        return trimmed.matches("[1-9][0-9]{0,8}") ? new Id(Integer.parseInt(trimmed)) : new Name(trimmed);
    }
}
