package dev.userbot.listen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What TDLib told of a chat and is not in the archive yet. Holds little: what is beyond that is left to the history, which
 * is read anyway. Safe for several threads.
 */
final class ChatInbox {
    /** Messages of some kilobytes each, in each of perhaps a thousand chats. */
    private static final int MOST_MESSAGES = 100;

    private static final int MOST_IDS = 10_000;

    private final List<ObjectNode> messages = new ArrayList<>();
    private final Set<Long> changed = new LinkedHashSet<>();
    private final Set<Long> deleted = new LinkedHashSet<>();
    private boolean isBehind;
    private boolean hasGap;

    /**
     * What was in it.
     *
     * @param messages new ones
     * @param changed ids of messages that were edited, or got reactions
     * @param deleted ids of messages that are no more
     * @param isBehind whether the history may have more than the archive
     * @param hasGap whether edits and deletions may have been missed as well
     */
    record Content(List<ObjectNode> messages, Set<Long> changed, Set<Long> deleted, boolean isBehind, boolean hasGap) {
        Content {
            messages = List.copyOf(messages);
            changed = Set.copyOf(changed);
            deleted = Set.copyOf(deleted);
        }
    }

    synchronized void message(ObjectNode message) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(message);
        }
        isBehind = true;
    }

    synchronized void changed(long messageId) {
        changed.add(messageId);
        limit(changed);
    }

    synchronized void deleted(List<Long> messageIds) {
        deleted.addAll(messageIds);
        limit(deleted);
    }

    private void limit(Set<Long> ids) {
        if (ids.size() > MOST_IDS) {
            ids.clear();
            gap();
        }
    }

    synchronized void behind() {
        isBehind = true;
    }

    /** Updates were missed: new messages and, unlike after {@link #behind}, edits and deletions too. */
    synchronized void gap() {
        isBehind = true;
        hasGap = true;
    }

    /** Takes everything out. */
    synchronized Content take() {
        var content = new Content(messages, changed, deleted, isBehind, hasGap);
        messages.clear();
        changed.clear();
        deleted.clear();
        isBehind = false;
        hasGap = false;
        return content;
    }

    /** Puts in again what could not be worked on. */
    synchronized void putBack(Content content) {
        content.messages().forEach(this::message);
        changed.addAll(content.changed());
        deleted.addAll(content.deleted());
        isBehind |= content.isBehind();
        hasGap |= content.hasGap();
    }

    /** Whether there is something that the history will not tell later. */
    synchronized boolean isUrgent() {
        return !(messages.isEmpty() && changed.isEmpty() && deleted.isEmpty());
    }

    synchronized boolean isEmpty() {
        return !isUrgent() && !isBehind;
    }
}
