package dev.userbot.sandbox.world.traffic;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Live traffic in the chats of a world that is served: people write, correct themselves, delete and react, one thing at
 * a step. The same seed does the same. It remembers everything that it did. Safe for several threads.
 */
public final class Traffic {
    /** So many of its newest messages in a chat may still change. */
    private static final int RECENT = 50;

    private static final int MOST_REACTIONS = 3;

    private final Map<PeerId, TalkingChat> chats = new LinkedHashMap<>();
    private final TrafficMix mix;
    private final Clock clock;
    private final Random random;
    private final Phrases phrases;
    private final Map<PeerId, Map<Integer, SaidMessage>> said = new HashMap<>();
    /** The ids of the messages that may change, the oldest first. */
    private final Map<PeerId, Deque<Integer>> recent = new HashMap<>();

    /**
     * @param chats where it happens, at least one
     * @param clock of the server; nothing waits for it, it only dates what happens
     */
    public Traffic(List<TalkingChat> chats, TrafficMix mix, long seed, Clock clock) {
        if (chats.isEmpty()) {
            throw new IllegalArgumentException("There is no chat in which anybody could write");
        }
        for (var chat : chats) {
            this.chats.put(chat.peer(), chat);
            said.put(chat.peer(), new TreeMap<>());
            recent.put(chat.peer(), new ArrayDeque<>());
        }
        this.mix = mix;
        this.clock = clock;
        random = new Random(seed);
        phrases = new Phrases(random);
    }

    /** Where it happens. */
    public List<PeerId> chats() {
        return List.copyOf(chats.keySet());
    }

    /** Lets the next thing happen, in any of the chats; answers the message that it happened to, as it is now. */
    public synchronized SaidMessage step() {
        var chat = any(List.copyOf(chats.values()));
        var deed = mix.choose(random);
        if (deed == TrafficMix.Deed.SAY || recent.get(chat.peer()).isEmpty()) {
            return says(chat);
        }
        var message = said.get(chat.peer()).get(any(List.copyOf(recent.get(chat.peer()))));
        return switch (deed) {
            case EDIT -> edits(chat, message);
            case DELETE -> deletes(chat, message);
            default -> chat.readers().isEmpty() ? says(chat) : reacts(chat, message);
        };
    }

    /** Lets so many steps happen. */
    public void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    /**
     * Lets so many new messages be said in one chat at once: more than a client that is away gets as differences.
     *
     * @return those messages, oldest first
     */
    public synchronized List<SaidMessage> burst(PeerId peer, int messages) {
        var chat = chats.get(peer);
        if (chat == null) {
            throw new IllegalArgumentException("There is no traffic in " + peer);
        }
        return Stream.generate(() -> says(chat)).limit(messages).toList();
    }

    /** Everything that was ever said by this in a chat, deleted messages too, oldest first. */
    public synchronized List<SaidMessage> saidIn(PeerId peer) {
        return List.copyOf(said.getOrDefault(peer, Map.of()).values());
    }

    /** Everything that was ever said by this, chat by chat. */
    public synchronized List<SaidMessage> said() {
        return said.values().stream().flatMap(chat -> chat.values().stream()).toList();
    }

    private SaidMessage says(TalkingChat chat) {
        var who = any(chat.writers());
        var text = phrases.fresh();
        var now = clock.instant();
        int id = chat.live().says(who, Text.text(text), now, message -> chat.isBroadcast() ? post(message) : message);
        var ids = recent.get(chat.peer());
        ids.addLast(id);
        if (ids.size() > RECENT) {
            ids.removeFirst();
        }
        return remember(new SaidMessage(chat.peer(), id, who, now, List.of(text), Optional.empty(), false));
    }

    private SaidMessage edits(TalkingChat chat, SaidMessage message) {
        var text = phrases.corrected(message.text());
        chat.live().edits(message.id(), Text.text(text), clock.instant());
        return remember(message.edited(text));
    }

    private SaidMessage deletes(TalkingChat chat, SaidMessage message) {
        chat.live().deletes(message.id());
        recent.get(chat.peer()).remove(message.id());
        return remember(message.gone());
    }

    private SaidMessage reacts(TalkingChat chat, SaidMessage message) {
        var people = new ArrayList<>(chat.readers());
        Collections.shuffle(people, random);
        int count = 1 + random.nextInt(Math.min(MOST_REACTIONS, people.size()));
        var emoji = phrases.emoji();
        chat.live()
                .reacts(
                        message.id(),
                        emoji,
                        clock.instant(),
                        people.subList(0, count).toArray(PeerId[]::new));
        return remember(message.reacted(emoji));
    }

    private SaidMessage remember(SaidMessage message) {
        said.get(message.chat()).put(message.id(), message);
        return message;
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static TlObject post(TlObject message) {
        return message.with("post", true).with("views", 1).with("forwards", 0);
    }
}
