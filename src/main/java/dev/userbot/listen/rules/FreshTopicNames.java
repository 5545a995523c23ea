package dev.userbot.listen.rules;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.GetForumTopics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names of topics as Telegram tells them: of each chat now and then, since topics are renamed. */
public final class FreshTopicNames implements TopicNames {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration FRESH_WITHOUT_IT = Duration.ofMinutes(1);
    private static final int MOST_TOPICS = 100;
    private static final int MOST_CHATS = 200;

    private final TdClient td;
    private final Clock clock;
    private final Map<Long, Told> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Told> eldest) {
            return size() > MOST_CHATS;
        }
    };

    private record Told(Instant when, Map<Integer, String> names) {}

    public FreshTopicNames(TdClient td, Clock clock) {
        this.td = td;
        this.clock = clock;
    }

    /**
     * The name of a topic; of a forum with more than a hundred, only the latest have names.
     *
     * @throws TdException if Telegram cannot be asked
     */
    @Override
    public synchronized Optional<String> name(long chatId, int topicId) {
        var known = told.get(chatId);
        if (known == null || isOld(known, topicId)) {
            told.remove(chatId);
            known = ask(chatId);
            told.put(chatId, known);
        }
        return Optional.ofNullable(known.names().get(topicId));
    }

    private boolean isOld(Told known, int topicId) {
        var longest = known.names().containsKey(topicId) ? FRESH : FRESH_WITHOUT_IT;
        return known.when().isBefore(clock.instant().minus(longest));
    }

    private Told ask(long chatId) {
        var names = new LinkedHashMap<Integer, String>();
        td.call(new GetForumTopics(chatId, "", 0, 0, 0, MOST_TOPICS))
                .topics()
                .forEach(topic ->
                        names.put(topic.info().forumTopicId(), topic.info().name()));
        return new Told(clock.instant(), names);
    }
}
