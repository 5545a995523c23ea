package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What exists in the offline Telegram. Objects are the protocol's own constructors, without what depends on who looks
 * ({@code self}, {@code contact}, {@code out} in channels): the services add that. Safe for use by several threads.
 */
public interface World {
    /** Who can log in; the first one is the account that {@code --sandbox} uses by itself. */
    List<Account> accounts();

    /** The {@code user} of an id. */
    Optional<TlObject> user(long id);

    /** The {@code userFull} of an id. */
    Optional<TlObject> fullUser(long id);

    /** The {@code chat} or {@code channel} of a peer. */
    Optional<TlObject> chat(PeerId peer);

    /** The {@code chatFull} or {@code channelFull} of a peer. */
    Optional<TlObject> fullChat(PeerId peer);

    /** Who has a username; case does not matter. */
    Optional<PeerId> byUsername(String username);

    /** Who has a phone number, digits only. */
    Optional<PeerId> byPhone(String phone);

    /** The chat of an invite link's hash. */
    Optional<PeerId> byInvite(String hash);

    /** Whether the user takes part in the chat. */
    boolean isMember(long userId, PeerId peer);

    /** Who made a chat and may do anything in it, if that was told. */
    default Optional<Long> owner(PeerId peer) {
        return Optional.empty();
    }

    /** What became of an account since the world was told. */
    default AccountState state(long userId) {
        return new AccountState();
    }

    /** Up to which message everybody had read a chat when the world had been told. */
    default int readFromTheBeginning(long viewer, PeerId peer) {
        var history = history(viewer, peer);
        return history.size() == 0 ? 0 : history.idAt(history.size() - 1);
    }

    /** Every chat of kind CHAT and CHANNEL. */
    List<PeerId> chats();

    /**
     * What a viewer reads in a chat; for users and basic groups the viewer's own copy, for channels the same for all.
     * Empty for a chat without messages.
     */
    History history(long viewer, PeerId peer);

    /**
     * The id that the next new message gets: above all that were ever taken in the sequence that the chat belongs to,
     * also by messages that were deleted. Private chats and basic groups of a viewer share one sequence.
     */
    int nextId(long viewer, PeerId peer);

    /** The {@code forumTopic}s of a forum, newest first; empty for other chats. */
    List<TlObject> topics(PeerId peer);

    /** The {@code document}s of custom emoji, which texts and reactions name by their id. */
    List<TlObject> customEmoji();

    /** A file by the id of its {@code document} or {@code photo}. */
    Optional<WorldFile> file(long id);

    /**
     * One size of a photo, or a document's thumbnail.
     *
     * @param thumbSize the {@code type} of a {@code photoSize}; empty for the file itself
     */
    default Optional<WorldFile> file(long id, String thumbSize) {
        return file(id);
    }

    /**
     * Takes in a file that somebody uploaded.
     *
     * @param thumbSize the {@code type} of a {@code photoSize}; empty for the file itself
     */
    default void shelve(String thumbSize, WorldFile file) {
        throw new UnsupportedOperationException("This world takes no files");
    }

    /** Makes something happen: changes the histories, then tells the listeners, in the caller's thread. */
    void apply(WorldChange change);

    /** Tells the listener of every change from now on. */
    void onChange(Consumer<WorldChange> listener);
}
