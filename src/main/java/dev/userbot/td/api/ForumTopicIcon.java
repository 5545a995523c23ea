package dev.userbot.td.api;

/** TDLib class {@code forumTopicIcon}. */
public record ForumTopicIcon(int color, long customEmojiId) implements TdObject {}
