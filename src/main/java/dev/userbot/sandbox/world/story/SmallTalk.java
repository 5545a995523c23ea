package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.Person;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays scenes of everyday talk, every scene once before any comes again. For one thread. */
final class SmallTalk {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final SmallTalkScript script;
    private final List<Person> people;
    private final Random random;
    private final Deque<SmallTalkScript.Scene> upcoming = new ArrayDeque<>();
    private final Map<List<String>, Deque<String>> decks = new HashMap<>();

    SmallTalk(SmallTalkScript script, List<Person> people, Random random) {
        this.script = script;
        this.people = List.copyOf(people);
        this.random = random;
    }

    /** Plays scenes between two people who take all the parts in turn. */
    void duet(Conversation conversation, Person one, Person other, int scenes) {
        for (int i = 0; i < scenes; i++) {
            perform(conversation.after(Duration.ofHours(30)), List.of(one, other, one, other, one, other));
        }
    }

    /** Plays the next scene, from the conversation's present moment on. */
    void play(Conversation conversation) {
        perform(conversation, shuffled(people));
    }

    private void perform(Conversation conversation, List<Person> cast) {
        if (upcoming.isEmpty()) {
            upcoming.addAll(shuffled(script.scenes()));
        }
        var scene = upcoming.removeFirst();
        var slots = new HashMap<String, String>();
        scene.slots().forEach((word, values) -> slots.put(word, draw(values)));
        var said = new ArrayList<Line>();
        for (var cue : scene.cues()) {
            if (cue.isPause()) {
                conversation.after(Duration.ofMinutes(60 + random.nextInt(90)));
            } else if (!cue.optional() || random.nextBoolean()) {
                said.add(say(conversation, cue, cast, slots, said));
            }
        }
        if (random.nextInt(6) == 0) {
            conversation.deleted(1 + random.nextInt(3));
        }
    }

    private Line say(
            Conversation conversation,
            SmallTalkScript.Cue cue,
            List<Person> cast,
            Map<String, String> slots,
            List<Line> said) {
        var who = cast.get(cue.part() - 'A');
        var words = fill(choose(cue.words()), slots);
        var line = conversation.after(said.isEmpty() ? 0 : pause(words)).says(who, words);
        if (cue.answers() > 0 && !said.isEmpty()) {
            line.replies(said.get(cue.answers() == 1 ? said.size() - 1 : 0));
        }
        if (!cue.reaction().isEmpty()) {
            var others = cast.subList(4, 5 + random.nextInt(cast.size() - 4));
            line.reacted(cue.reaction(), others.toArray(Person[]::new));
        }
        if (random.nextInt(40) == 0) {
            line.edited(line.date().plusSeconds(20 + random.nextInt(60)));
        }
        return line;
    }

    /** Seconds to read, think and type; now and then somebody has to leave the phone alone for a while. */
    private long pause(String words) {
        int typing = 4 + words.length() / 4 + random.nextInt(50);
        return random.nextInt(9) == 0 ? typing + 300 + random.nextInt(1200) : typing;
    }

    private String choose(String words) {
        return CHOICE.matcher(words)
                .replaceAll(choice ->
                        Matcher.quoteReplacement(draw(List.of(choice.group(1).split("\\|")))));
    }

    /** A value at the beginning of a sentence begins with a capital. */
    private static String fill(String words, Map<String, String> slots) {
        var filled = SLOT.matcher(words).replaceAll(slot -> {
            var value = slots.get(slot.group(1));
            boolean begins = slot.start() == 0 || words.startsWith(". ", slot.start() - 2);
            return Matcher.quoteReplacement(
                    begins ? value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1) : value);
        });
        return filled;
    }

    /** Every value comes once before any comes again. */
    private String draw(List<String> values) {
        var deck = decks.computeIfAbsent(values, fresh -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            deck.addAll(shuffled(values));
        }
        return deck.removeFirst();
    }

    private <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
