package dev.userbot.archive;

import dev.userbot.td.api.MessageContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What to do with the content of a message, class by class. To be filled by one thread, then read by any. */
final class ContentTable<R> {
    private final Map<Class<? extends MessageContent>, Function<MessageContent, R>> rows = new HashMap<>();

    <T extends MessageContent> ContentTable<R> with(Class<T> type, Function<T, R> row) {
        rows.put(type, content -> row.apply(type.cast(content)));
        return this;
    }

    /** Empty for a class without a row, and if TDLib left out what the row reads. */
    Optional<R> read(MessageContent content) {
        return Optional.ofNullable(rows.get(content.getClass())).map(row -> row.apply(content));
    }
}
