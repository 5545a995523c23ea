package dev.userbot.history;

import dev.userbot.td.TdException;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetSupergroupFullInfo;
import java.util.Optional;
import java.util.OptionalLong;

/** The group in which the posts of a channel are discussed. */
final class DiscussionGroup {
    private final SyncRun run;

    DiscussionGroup(SyncRun run) {
        this.run = run;
    }

    /** Reads it and returns its chat id; that of the channel if it cannot be read. */
    long read(HistoryRequest posts) {
        try {
            var linked = linked(posts.chatId());
            if (linked.isPresent()) {
                read(posts, linked.getAsLong());
                return linked.getAsLong();
            }
        } catch (TdException e) {
            if (e.kind() != TdException.Kind.NOT_FOUND) {
                throw e;
            }
        }
        run.tally().inaccessible(ChatPart.COMMENTS);
        return posts.chatId();
    }

    private OptionalLong linked(long channelId) {
        var type = run.td().call(new GetChat(channelId)).path("type");
        if (!type.path("is_channel").asBoolean()) {
            return OptionalLong.empty();
        }
        var info = run.td()
                .call(new GetSupergroupFullInfo(type.path("supergroup_id").asLong()));
        var linked = info.path("linked_chat_id").asLong();
        return linked == 0 ? OptionalLong.empty() : OptionalLong.of(linked);
    }

    /** A comment is never older than its post, but may be younger than any other one. */
    private void read(HistoryRequest posts, long group) {
        var first =
                run.archive().messages().span(posts.chatId(), posts.selection()).earliest();
        if (first.isEmpty()) {
            return;
        }
        var window = new HistoryWindow(first, Optional.empty(), OptionalLong.empty());
        new ChatSync(run).read(HistoryRequest.of(group).withWindow(window).withRereading(posts.rereading()));
    }
}
