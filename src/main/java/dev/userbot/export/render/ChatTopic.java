package dev.userbot.export.render;

/**
 * A topic of a forum.
 *
 * @param id {@code forum_topic_id}; 1 is "General"
 * @param name as its creator wrote it: not yet safe to print
 * @param isClosed whether only administrators can write in it
 */
public record ChatTopic(int id, String name, boolean isClosed) {}
