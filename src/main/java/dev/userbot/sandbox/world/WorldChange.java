package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;

/** Something that happened after the world was told. */
public sealed interface WorldChange {
    /** The chat it happened in. */
    PeerId peer();

    /**
     * A new message.
     *
     * @param message complete, id and date included
     */
    record MessageAdded(PeerId peer, TlObject message) implements WorldChange {}

    /**
     * A message was edited.
     *
     * @param message as it is now
     */
    record MessageEdited(PeerId peer, TlObject message) implements WorldChange {}

    /** A message was deleted for everybody. */
    record MessageDeleted(PeerId peer, int messageId) implements WorldChange {}

    /**
     * An account wants a message to go out later, or changed one that waits already.
     *
     * @param message complete; its date is when it goes out, its id is of a sequence that such messages have for
     *     themselves in each chat
     */
    record MessageScheduled(PeerId peer, TlObject message) implements WorldChange {}

    /**
     * A message waits no longer.
     *
     * @param messageId the id under which it waited
     * @param sentId the id that it has in the chat now; 0 if it was cancelled
     */
    record MessageUnscheduled(PeerId peer, int messageId, int sentId) implements WorldChange {}

    /** An account read what others wrote in a chat, up to a message. */
    record InboxRead(PeerId peer, int maxId) implements WorldChange {}

    /** Somebody read what an account wrote in a chat, up to a message. */
    record OutboxRead(PeerId peer, int maxId) implements WorldChange {}

    /** An account has a new contact. */
    record ContactAdded(PeerId peer) implements WorldChange {}

    /**
     * Somebody came or went.
     *
     * @param status the protocol's {@code userStatus…}
     */
    record StatusChanged(PeerId peer, TlObject status) implements WorldChange {}

    /**
     * Somebody does something in a chat that is soon over: types, uploads a photo. Nobody remembers it.
     *
     * @param topic in a forum; 0 elsewhere
     * @param action the protocol's {@code sendMessage…Action}
     */
    record Typing(PeerId peer, PeerId who, int topic, TlObject action) implements WorldChange {}

    /**
     * Somebody uploaded a file, which may be sent from now on.
     *
     * @param peer who
     * @param object the {@code photo} or {@code document}
     */
    record FileUploaded(PeerId peer, TlObject object) implements WorldChange {}

    /**
     * A change in one account's own copy of a private chat or basic group, or in what it alone has: read marks,
     * contacts, scheduled messages. Told without this wrapper, such a change happens to the first account.
     */
    record SeenBy(long viewer, WorldChange change) implements WorldChange {
        @Override
        public PeerId peer() {
            return change.peer();
        }
    }

    /**
     * One message went out from an account, or was put off by it. All of it happens or nothing.
     *
     * @param sender the account's user
     * @param randomId by which the client will know its message again; 0 if it went out by itself
     * @param effects the copies in the chats of all who take part, the sender's own first, and whatever else it brings
     */
    record MessageSent(long sender, long randomId, List<WorldChange> effects) implements WorldChange {
        public MessageSent {
            effects = List.copyOf(effects);
        }

        @Override
        public PeerId peer() {
            return effects.get(0).peer();
        }
    }
}
