package dev.userbot.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How many messages there are, and the dates of the earliest and the latest of them (both empty if there is none). */
public record MessageSpan(long count, Optional<Instant> earliest, Optional<Instant> latest) {
    static final MessageSpan NONE = new MessageSpan(0, Optional.empty(), Optional.empty());

    /** Of one row with the number, the lowest and the highest date. */
    static MessageSpan of(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            var count = row.getLong(1);
            return count == 0
                    ? NONE
                    : new MessageSpan(
                            count,
                            Optional.of(Instant.ofEpochSecond(row.getLong(2))),
                            Optional.of(Instant.ofEpochSecond(row.getLong(3))));
        }
    }

    /** Of messages that are read one by one. */
    static MessageSpan of(Stream<ArchivedMessage> messages) {
        var count = 0L;
        var earliest = Instant.MAX;
        var latest = Instant.MIN;
        for (var each = messages.iterator(); each.hasNext(); count++) {
            var date = each.next().date();
            earliest = date.isBefore(earliest) ? date : earliest;
            latest = date.isAfter(latest) ? date : latest;
        }
        return count == 0 ? NONE : new MessageSpan(count, Optional.of(earliest), Optional.of(latest));
    }
}
