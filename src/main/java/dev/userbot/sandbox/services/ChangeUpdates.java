package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.List;
import java.util.Optional;

/** Changes of the world as the protocol's updates. */
final class ChangeUpdates {
    private ChangeUpdates() {}

    /** Whether a change is one of messages, which every event sequence counts. */
    static boolean isOfMessages(WorldChange change) {
        return change instanceof WorldChange.MessageAdded
                || change instanceof WorldChange.MessageEdited
                || change instanceof WorldChange.MessageDeleted;
    }

    /** Whether a change is one of read marks, which only the event sequences of accounts count. */
    static boolean isOfReading(WorldChange change) {
        return change instanceof WorldChange.InboxRead || change instanceof WorldChange.OutboxRead;
    }

    /** The update for a counted change as the viewer sees it. */
    static TlObject of(Viewer viewer, UpdateLog.Entry entry) {
        var change = entry.change();
        if (change instanceof WorldChange.MessageDeleted deleted) {
            return deleted(deleted, entry.pts());
        }
        if (change instanceof WorldChange.InboxRead read) {
            return read(read.peer(), "updateReadHistoryInbox", read.maxId(), entry.pts())
                    .with("still_unread_count", ReadMarks.unread(viewer, read.peer()));
        }
        if (change instanceof WorldChange.OutboxRead read) {
            return read(read.peer(), "updateReadHistoryOutbox", read.maxId(), entry.pts());
        }
        var name = change instanceof WorldChange.MessageAdded ? "updateNew" : "updateEdit";
        boolean channel = change.peer().kind() == PeerId.Kind.CHANNEL;
        return TlObject.of(
                name + (channel ? "ChannelMessage" : "Message"),
                "message",
                message(viewer, change).orElseThrow(),
                "pts",
                entry.pts(),
                "pts_count",
                1);
    }

    /** The update for a change that no event sequence counts, if clients are told of it. */
    static Optional<TlObject> uncounted(Viewer viewer, WorldChange change, int pts) {
        if (change instanceof WorldChange.MessageScheduled scheduled) {
            return Optional.of(TlObject.of("updateNewScheduledMessage", "message", scheduled.message()));
        }
        if (change instanceof WorldChange.MessageUnscheduled gone) {
            return Optional.of(TlObject.of(
                    "updateDeleteScheduledMessages",
                    "peer",
                    gone.peer().toTl(),
                    "messages",
                    List.of(gone.messageId()),
                    "sent_messages",
                    gone.sentId() == 0 ? null : List.of(gone.sentId())));
        }
        if (change instanceof WorldChange.InboxRead read) {
            return Optional.of(TlObject.of(
                    "updateReadChannelInbox",
                    "channel_id",
                    read.peer().id(),
                    "max_id",
                    read.maxId(),
                    "still_unread_count",
                    ReadMarks.unread(viewer, read.peer()),
                    "pts",
                    pts));
        }
        if (change instanceof WorldChange.OutboxRead read) {
            return Optional.of(TlObject.of(
                    "updateReadChannelOutbox", "channel_id", read.peer().id(), "max_id", read.maxId()));
        }
        return change instanceof WorldChange.Typing typing ? Optional.of(typing(typing)) : Optional.empty();
    }

    private static TlObject typing(WorldChange.Typing typing) {
        var topic = typing.topic() == 0 ? null : (Integer) typing.topic();
        long id = typing.peer().id();
        return switch (typing.peer().kind()) {
            case USER -> TlObject.of("updateUserTyping", "user_id", id, "top_msg_id", topic, "action", typing.action());
            case CHAT ->
                TlObject.of(
                        "updateChatUserTyping",
                        "chat_id",
                        id,
                        "from_id",
                        typing.who().toTl(),
                        "action",
                        typing.action());
            case CHANNEL ->
                TlObject.of(
                        "updateChannelUserTyping",
                        "channel_id",
                        id,
                        "top_msg_id",
                        topic,
                        "from_id",
                        typing.who().toTl(),
                        "action",
                        typing.action());
        };
    }

    /** Tells a client under which id one of its messages came through. */
    static TlObject messageId(int id, long randomId) {
        return TlObject.of("updateMessageID", "id", id, "random_id", randomId);
    }

    /** The {@code updates} with everybody whom they mention; the date is in seconds since 1970. */
    static TlObject envelope(Viewer viewer, List<TlObject> updates, int date) {
        var mentions = new Mentions().addAll(updates);
        return TlObject.of(
                "updates",
                "updates",
                updates,
                "users",
                mentions.users(viewer),
                "chats",
                mentions.chats(viewer),
                "date",
                date,
                "seq",
                0);
    }

    /** The message that a change brought, as the viewer's history has it now; else as it was told. */
    static Optional<TlObject> message(Viewer viewer, WorldChange change) {
        TlObject told;
        if (change instanceof WorldChange.MessageAdded added) {
            told = added.message();
        } else if (change instanceof WorldChange.MessageEdited edited) {
            told = edited.message();
        } else {
            return Optional.empty();
        }
        return Optional.of(viewer.message(change.peer(), told.intValue("id")).orElseGet(() -> viewer.message(told)));
    }

    private static TlObject deleted(WorldChange.MessageDeleted deleted, int pts) {
        boolean channel = deleted.peer().kind() == PeerId.Kind.CHANNEL;
        return TlObject.of(
                channel ? "updateDeleteChannelMessages" : "updateDeleteMessages",
                "channel_id",
                channel ? deleted.peer().id() : null,
                "messages",
                List.of(deleted.messageId()),
                "pts",
                pts,
                "pts_count",
                1);
    }

    private static TlObject read(PeerId peer, String name, int maxId, int pts) {
        return TlObject.of(name, "peer", peer.toTl(), "max_id", maxId, "pts", pts, "pts_count", 1);
    }
}
