package dev.userbot.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that every text is full of and that therefore say nothing about a chat: articles, pronouns, prepositions,
 * conjunctions, auxiliary verbs, and what people say in chats all the time, in English and Russian. Lists of our own: the
 * libraries that bring such lists are megabytes of analysis that is not needed here.
 */
final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords load() {
        return new StopWords(Stream.of("stop-words-en.txt", "stop-words-ru.txt")
                .flatMap(StopWords::read)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> read(String name) {
        try (var resource = StopWords.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program's files lack " + name);
            }
            return Stream.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
