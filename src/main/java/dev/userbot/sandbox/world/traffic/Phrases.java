package dev.userbot.sandbox.world.traffic;

import java.util.List;
import java.util.Random;

/** Words for traffic. Every text has a number, so that no two are the same. For one thread. */
final class Phrases {
    private static final List<String> WHO =
            List.of("The cat", "My neighbour", "Whoever had the key", "The piano tuner", "Nobody", "The last one out");
    private static final List<String> WHAT = List.of(
            "left the light on in the cellar",
            "ate the soup that was for tomorrow",
            "will be here at eight, or a little later",
            "heard it again last night",
            "put the chairs back where they belong",
            "wants to know who signed for the parcel 📦");
    private static final List<String> EMOJI = List.of("👍", "❤", "🔥", "🎉", "😁");

    private final Random random;
    private int texts;

    Phrases(Random random) {
        this.random = random;
    }

    String fresh() {
        return "%s %s. (%d)".formatted(any(WHO), any(WHAT), ++texts);
    }

    String corrected(String before) {
        int number = before.lastIndexOf(" (");
        return "%s Or so I was told. (%d)".formatted(number < 0 ? before : before.substring(0, number), ++texts);
    }

    String emoji() {
        return any(EMOJI);
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
