package dev.userbot.history;

/** What belongs to a chat but is a chat of its own for Telegram, or a list of its own. */
public enum ChatPart {
    /** The basic group that a supergroup was before. */
    FORMER_GROUP,
    /** The names of a forum's topics. */
    TOPICS,
    /** The discussion group under a channel's posts, or a channel without one. */
    COMMENTS
}
