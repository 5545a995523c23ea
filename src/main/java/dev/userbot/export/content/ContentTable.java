package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a renderer does with each class of content. A table instead of a switch: entries live with their family, and a
 * test compares the keys with the classes that TDLib has.
 *
 * @param <R> what a content is turned into
 */
public final class ContentTable<R> {
    private final Map<Class<? extends MessageContent>, Function<MessageContent, R>> entries;

    private ContentTable(Map<Class<? extends MessageContent>, Function<MessageContent, R>> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** What the table holds for this content, applied to it. */
    public Optional<R> apply(MessageContent content) {
        return Optional.ofNullable(entries.get(content.getClass())).map(entry -> entry.apply(content));
    }

    public Set<Class<? extends MessageContent>> classes() {
        return entries.keySet();
    }

    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    /** Collects entries; a class may be named once. */
    public static final class Builder<R> {
        private final Map<Class<? extends MessageContent>, Function<MessageContent, R>> entries = new HashMap<>();

        public <C extends MessageContent> Builder<R> on(Class<C> type, Function<C, R> entry) {
            if (entries.put(type, content -> entry.apply(type.cast(content))) != null) {
                throw new IllegalStateException("two entries for " + type.getSimpleName());
            }
            return this;
        }

        public Builder<R> include(ContentTable<R> other) {
            other.entries.forEach((type, entry) -> {
                if (entries.put(type, entry) != null) {
                    throw new IllegalStateException("two entries for " + type.getSimpleName());
                }
            });
            return this;
        }

        public ContentTable<R> build() {
            return new ContentTable<>(entries);
        }
    }
}
