package dev.userbot.archive;

/**
 * The message ids from {@code first} to {@code last}, both inclusive, of one chat. Ids are TDLib's: server id times
 * 2<sup>20</sup>; the bounds may be any number between them.
 */
public record IdRange(long first, long last) {
    public IdRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of message ids: " + first + ".." + last);
        }
    }

    public boolean contains(long id) {
        return first <= id && id <= last;
    }

    boolean touches(IdRange other) {
        return first <= other.last + 1 && other.first <= last + 1;
    }

    IdRange joinedWith(IdRange other) {
        return new IdRange(Math.min(first, other.first), Math.max(last, other.last));
    }
}
