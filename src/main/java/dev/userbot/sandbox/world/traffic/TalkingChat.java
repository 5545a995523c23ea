package dev.userbot.sandbox.world.traffic;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chat in which traffic happens.
 *
 * @param live the chat
 * @param peer which one it is
 * @param writers who say something there, at least one; in a channel the channel itself
 * @param readers who react to it
 */
public record TalkingChat(LiveChat live, PeerId peer, List<PeerId> writers, List<PeerId> readers) {
    /** So many messages back somebody still counts as one of those who talk in a chat. */
    private static final int LATELY = 300;

    public TalkingChat {
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("Nobody would write in " + peer);
        }
    }

    /** A chat, as the world's first account has it, in which these people write and react. */
    public static TalkingChat of(World world, PeerId peer, List<PeerId> people) {
        return new TalkingChat(LiveChat.of(world, peer), peer, people, people);
    }

    /**
     * Every chat in the list of the world's first account where somebody can write whom it would hear: neither its Saved
     * Messages, nor groups that it has left or that were given up, nor people who deleted their account.
     */
    public static List<TalkingChat> all(World world) {
        var account = world.accounts().get(0);
        return account.dialogs().stream()
                .flatMap(peer -> of(world, account, peer).stream())
                .toList();
    }

    /** Whether what is said here are posts of the channel. */
    boolean isBroadcast() {
        return writers.equals(List.of(peer));
    }

    private static Optional<TalkingChat> of(World world, Account account, PeerId peer) {
        var self = PeerId.user(account.userId());
        if (peer.kind() == PeerId.Kind.USER) {
            return peer.equals(self) || !isSomebody(world, peer)
                    ? Optional.empty()
                    : Optional.of(of(world, peer, List.of(peer, self)));
        }
        return world.chat(peer)
                .filter(chat -> world.isMember(account.userId(), peer) && !chat.flag("deactivated"))
                .map(chat ->
                        chat.flag("broadcast") ? channel(world, account, peer) : group(world, account.userId(), peer));
    }

    private static TalkingChat channel(World world, Account account, PeerId peer) {
        var subscribers = account.contacts().stream().map(PeerId::user).toList();
        return new TalkingChat(LiveChat.of(world, peer), peer, List.of(peer), subscribers);
    }

    private static TalkingChat group(World world, long viewer, PeerId peer) {
        Set<PeerId> people = new LinkedHashSet<>();
        people.add(PeerId.user(viewer));
        History history = world.history(viewer, peer);
        for (int i = Math.max(0, history.size() - LATELY); i < history.size(); i++) {
            history.at(i)
                    .object("from_id")
                    .map(PeerId::of)
                    .filter(who -> isSomebody(world, who))
                    .ifPresent(people::add);
        }
        return of(world, peer, List.copyOf(people));
    }

    private static boolean isSomebody(World world, PeerId who) {
        return who.kind() == PeerId.Kind.USER
                && world.user(who.id()).filter(TalkingChat::isThere).isPresent();
    }

    private static boolean isThere(TlObject user) {
        return user.is("user") && !user.flag("deleted");
    }
}
