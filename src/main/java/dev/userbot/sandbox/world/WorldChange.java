package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;

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
     * A change in one account's own copy of a private chat or basic group. Told without this wrapper, such a change
     * happens in the copy of the first account.
     */
    record SeenBy(long viewer, WorldChange change) implements WorldChange {
        @Override
        public PeerId peer() {
            return change.peer();
        }
    }
}
