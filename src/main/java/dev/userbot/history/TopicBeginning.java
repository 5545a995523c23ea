package dev.userbot.history;

import dev.userbot.archive.IdRange;
import java.util.List;

/**
 * The message that began a forum topic. Telegram takes it for the topic itself and not for a part of its history, although
 * it has the topic's id (td_api, forumTopicInfo) and names the topic like all others.
 */
final class TopicBeginning {
    /** The topic that every forum has; nobody began it. */
    private static final int GENERAL = 1;

    private final SyncRun run;

    TopicBeginning(SyncRun run) {
        this.run = run;
    }

    /** Stores it, unless the archive has it. */
    void read(HistorySource.ForumTopic topic) {
        var id = topic.topicId() * ServerIds.FIRST;
        if (topic.topicId() == GENERAL
                || run.archive().messages().find(topic.chatId(), id).isPresent()) {
            return;
        }
        var found = new MessagesById(run.td(), topic.chatId()).of(List.of(id));
        run.newPages(topic).store(new IdRange(id, id), found, found.size());
    }
}
