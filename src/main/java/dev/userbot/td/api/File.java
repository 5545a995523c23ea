package dev.userbot.td.api;

/** TDLib class {@code file}. */
public record File(long id, long size, long expectedSize, LocalFile local, RemoteFile remote) implements TdObject {
    /** In bytes. TDLib knows the exact size only of files that it has met completely; before that it has an estimate, or 0. */
    public long knownSize() {
        return size != 0 ? size : expectedSize;
    }
}
