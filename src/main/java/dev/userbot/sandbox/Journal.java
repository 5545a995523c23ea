package dev.userbot.sandbox;

import dev.userbot.sandbox.mtproto.StateFiles;
import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes of the world since it was told, in a file that only grows: after a restart the world is told again and
 * then changed the same way. A record that a crash cut off at the end is dropped.
 */
final class Journal {
    private final ChangeCodec codec;
    private final Path file;

    Journal(Schema schema, Path stateDir) throws IOException {
        codec = new ChangeCodec(schema);
        this.file = stateDir.resolve("journal.bin");
        if (!Files.exists(file)) {
            StateFiles.write(file, new byte[0]);
        }
    }

    /** What happened so far. */
    List<Entry> read() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var entries = new ArrayList<Entry>();
        int whole = 0;
        while (bytes.remaining() >= Integer.BYTES) {
            int length = bytes.getInt();
            if (length > bytes.remaining()) {
                break;
            }
            var record = new byte[length];
            bytes.get(record);
            entries.add(codec.decode(record));
            whole = bytes.position();
        }
        if (whole < bytes.capacity()) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
        return entries;
    }

    synchronized void append(Entry entry) throws IOException {
        var record = codec.encode(entry);
        var framed = ByteBuffer.allocate(Integer.BYTES + record.length)
                .putInt(record.length)
                .put(record)
                .array();
        Files.write(file, framed, StandardOpenOption.APPEND);
    }

    /** A change and when it happened, in seconds since 1970. */
    record Entry(int date, WorldChange change) {}
}
