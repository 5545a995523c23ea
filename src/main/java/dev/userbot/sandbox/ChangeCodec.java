package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlReader;
import dev.userbot.sandbox.tl.TlWriter;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.WorldChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the world as bytes: its peer, the number of its kind, its fields. The numbers stand in journals of earlier
 * versions and never change.
 */
final class ChangeCodec {
    private static final int ADDED = 0;
    private static final int EDITED = 1;
    private static final int DELETED = 2;
    private static final int SEEN_BY = 3;
    private static final int SENT = 4;
    private static final int SCHEDULED = 5;
    private static final int UNSCHEDULED = 6;
    private static final int INBOX_READ = 7;
    private static final int OUTBOX_READ = 8;
    private static final int CONTACT_ADDED = 9;
    private static final int STATUS_CHANGED = 10;
    private static final int FILE_UPLOADED = 11;

    private final Schema schema;

    ChangeCodec(Schema schema) {
        this.schema = schema;
    }

    /** Whether a change is over as soon as it happened. */
    static boolean isFleeting(WorldChange change) {
        return change instanceof WorldChange.Typing
                || (change instanceof WorldChange.SeenBy seen && isFleeting(seen.change()));
    }

    byte[] encode(Journal.Entry entry) {
        var writer = new TlWriter(schema).int32(entry.date());
        write(writer, entry.change());
        return writer.toByteArray();
    }

    Journal.Entry decode(byte[] record) {
        var reader = new TlReader(schema, record);
        return new Journal.Entry(reader.int32(), read(reader));
    }

    private static void write(TlWriter writer, WorldChange change) {
        writer.object(change.peer().toTl());
        if (change instanceof WorldChange.MessageAdded added) {
            writer.int32(ADDED).object(added.message());
        } else if (change instanceof WorldChange.MessageEdited edited) {
            writer.int32(EDITED).object(edited.message());
        } else if (change instanceof WorldChange.MessageDeleted deleted) {
            writer.int32(DELETED).int32(deleted.messageId());
        } else if (change instanceof WorldChange.MessageScheduled scheduled) {
            writer.int32(SCHEDULED).object(scheduled.message());
        } else if (change instanceof WorldChange.MessageUnscheduled gone) {
            writer.int32(UNSCHEDULED).int32(gone.messageId()).int32(gone.sentId());
        } else if (change instanceof WorldChange.InboxRead read) {
            writer.int32(INBOX_READ).int32(read.maxId());
        } else if (change instanceof WorldChange.OutboxRead read) {
            writer.int32(OUTBOX_READ).int32(read.maxId());
        } else if (change instanceof WorldChange.ContactAdded) {
            writer.int32(CONTACT_ADDED);
        } else if (change instanceof WorldChange.StatusChanged changed) {
            writer.int32(STATUS_CHANGED).object(changed.status());
        } else if (change instanceof WorldChange.FileUploaded uploaded) {
            writer.int32(FILE_UPLOADED).object(uploaded.object());
        } else if (change instanceof WorldChange.SeenBy seen) {
            write(writer.int32(SEEN_BY).int64(seen.viewer()), seen.change());
        } else if (change instanceof WorldChange.MessageSent sent) {
            var effects = sent.effects();
            writer.int32(SENT).int64(sent.sender()).int64(sent.randomId()).int32(effects.size());
            effects.forEach(effect -> write(writer, effect));
        } else {
            throw new IllegalArgumentException("Nothing of this is to be remembered: " + change.getClass());
        }
    }

    private static WorldChange read(TlReader reader) {
        var peer = PeerId.of(reader.object());
        int kind = reader.int32();
        return switch (kind) {
            case ADDED -> new WorldChange.MessageAdded(peer, reader.object());
            case EDITED -> new WorldChange.MessageEdited(peer, reader.object());
            case DELETED -> new WorldChange.MessageDeleted(peer, reader.int32());
            case SCHEDULED -> new WorldChange.MessageScheduled(peer, reader.object());
            case UNSCHEDULED -> new WorldChange.MessageUnscheduled(peer, reader.int32(), reader.int32());
            case INBOX_READ -> new WorldChange.InboxRead(peer, reader.int32());
            case OUTBOX_READ -> new WorldChange.OutboxRead(peer, reader.int32());
            case CONTACT_ADDED -> new WorldChange.ContactAdded(peer);
            case STATUS_CHANGED -> new WorldChange.StatusChanged(peer, reader.object());
            case FILE_UPLOADED -> new WorldChange.FileUploaded(peer, reader.object());
            case SEEN_BY -> new WorldChange.SeenBy(reader.int64(), read(reader));
            case SENT -> new WorldChange.MessageSent(reader.int64(), reader.int64(), readAll(reader));
            default -> throw new IllegalArgumentException("Nobody knows a change of kind " + kind);
        };
    }

    private static List<WorldChange> readAll(TlReader reader) {
        int count = reader.int32();
        var changes = new ArrayList<WorldChange>();
        for (int i = 0; i < count; i++) {
            changes.add(read(reader));
        }
        return changes;
    }
}
