package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.ToldChat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Two years of {@code @lounge}: episodes at their moment, and ordinary days in between. */
final class Lounge {
    private static final Instant FIRST_DAY = Instant.parse("2024-11-04T07:00:00Z");
    private static final int WEEKS = 103;
    /** No scene of small talk lasts longer. */
    private static final Duration LONGEST_SCENE = Duration.ofHours(12);

    private final SmallTalk smallTalk;
    private final Random random;

    Lounge(SmallTalk smallTalk, Random random) {
        this.smallTalk = smallTalk;
        this.random = random;
    }

    void tell(ToldChat lounge, List<Episode> episodes) {
        var upcoming = new ArrayDeque<>(
                episodes.stream().sorted(Comparator.comparing(Episode::at)).toList());
        var conversation = lounge.history();
        for (int week = 0; week < WEEKS; week++) {
            for (int day : week % 6 == 0 ? new int[] {1} : new int[] {random.nextInt(3), 4 + random.nextInt(3)}) {
                ordinaryDay(conversation, FIRST_DAY.plus(Duration.ofDays(7L * week + day)), upcoming);
            }
        }
        upcoming.forEach(episode -> tell(conversation, episode));
    }

    private void ordinaryDay(Conversation conversation, Instant morning, ArrayDeque<Episode> upcoming) {
        var start = morning.plus(Duration.ofMinutes(random.nextInt(12 * 60)));
        while (!upcoming.isEmpty() && upcoming.peek().at().isBefore(start.plus(LONGEST_SCENE))) {
            tell(conversation, upcoming.remove());
        }
        if (conversation.now().isBefore(start)) {
            smallTalk.play(conversation.at(start));
        }
    }

    private static void tell(Conversation conversation, Episode episode) {
        episode.tell().accept(conversation.at(episode.at()));
    }
}
