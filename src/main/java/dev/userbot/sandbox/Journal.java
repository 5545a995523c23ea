package dev.userbot.sandbox;

import dev.userbot.sandbox.mtproto.StateFiles;
import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlReader;
import dev.userbot.sandbox.tl.TlWriter;
import dev.userbot.sandbox.world.PeerId;
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
    private static final int ADDED = 0;
    private static final int EDITED = 1;
    private static final int DELETED = 2;

    private final Schema schema;
    private final Path file;

    Journal(Schema schema, Path stateDir) throws IOException {
        this.schema = schema;
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
            entries.add(decode(new TlReader(schema, record)));
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
        var record = encode(entry);
        var framed = ByteBuffer.allocate(Integer.BYTES + record.length)
                .putInt(record.length)
                .put(record)
                .array();
        Files.write(file, framed, StandardOpenOption.APPEND);
    }

    private byte[] encode(Entry entry) {
        var change = entry.change();
        var writer =
                new TlWriter(schema).int32(entry.date()).object(change.peer().toTl());
        if (change instanceof WorldChange.MessageAdded added) {
            return writer.int32(ADDED).object(added.message()).toByteArray();
        }
        if (change instanceof WorldChange.MessageEdited edited) {
            return writer.int32(EDITED).object(edited.message()).toByteArray();
        }
        return writer.int32(DELETED)
                .int32(((WorldChange.MessageDeleted) change).messageId())
                .toByteArray();
    }

    private static Entry decode(TlReader record) {
        int date = record.int32();
        var peer = peer(record.object());
        int what = record.int32();
        if (what == DELETED) {
            return new Entry(date, new WorldChange.MessageDeleted(peer, record.int32()));
        }
        TlObject message = record.object();
        return new Entry(
                date,
                what == ADDED
                        ? new WorldChange.MessageAdded(peer, message)
                        : new WorldChange.MessageEdited(peer, message));
    }

    private static PeerId peer(TlObject peer) {
        return switch (peer.name()) {
            case "peerUser" -> PeerId.user(peer.longValue("user_id"));
            case "peerChat" -> PeerId.chat(peer.longValue("chat_id"));
            default -> PeerId.channel(peer.longValue("channel_id"));
        };
    }

    /** A change and when it happened, in seconds since 1970. */
    record Entry(int date, WorldChange change) {}
}
