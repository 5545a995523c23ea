package dev.userbot.sandbox.tl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values of the schema from bytes. For one thread. Every method throws {@link TlException} on bad input. */
public final class TlReader {
    /** Deeper nesting than any real object has, and far from the end of the stack. */
    private static final int MAX_DEPTH = 64;

    private final Schema schema;
    private final ByteBuffer in;
    private int depth;

    public TlReader(Schema schema, byte[] bytes) {
        this(schema, bytes, 0, bytes.length);
    }

    public TlReader(Schema schema, byte[] bytes, int offset, int length) {
        this.schema = schema;
        this.in = ByteBuffer.wrap(bytes, offset, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many bytes have not been read. */
    public int remaining() {
        return in.remaining();
    }

    /** The id of the constructor that follows, without moving. */
    public int peekId() {
        need(4);
        return in.getInt(in.position());
    }

    public int int32() {
        need(4);
        return in.getInt();
    }

    public long int64() {
        need(8);
        return in.getLong();
    }

    /** So many bytes, without a length in front. */
    public byte[] raw(int length) {
        need(length);
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** Passes over so many bytes. */
    public void skip(int length) {
        need(length);
        in.position(in.position() + length);
    }

    /** A byte string: its length, its bytes, padding to a multiple of four. */
    public byte[] bytes() {
        need(1);
        int length = in.get() & 0xff;
        int head = 1;
        if (length == 254) {
            need(3);
            length = (in.get() & 0xff) | (in.get() & 0xff) << 8 | (in.get() & 0xff) << 16;
            head = 4;
        }
        var bytes = raw(length);
        int padding = -(head + length) & 3;
        need(padding);
        in.position(in.position() + padding);
        return bytes;
    }

    /** A constructor or method, preceded by its id; unpacked if it is packed. */
    public TlObject object() {
        int id = int32();
        return id == Gzip.GZIP_PACKED ? new TlReader(schema, Gzip.unpack(bytes())).object() : fields(schema.byId(id));
    }

    private TlObject fields(Combinator combinator) {
        if (++depth > MAX_DEPTH) {
            throw new TlException("Objects nested deeper than " + MAX_DEPTH + " levels");
        }
        Map<String, Integer> words = new LinkedHashMap<>(4);
        var fields = new LinkedHashMap<String, Object>();
        for (var field : combinator.fields()) {
            if (field.type() == TlType.Plain.FLAGS) {
                words.put(field.name(), int32());
                continue;
            }
            if (field.optional() && (words.getOrDefault(field.flags(), 0) & 1 << field.bit()) == 0) {
                continue;
            }
            fields.put(field.name(), value(field.type()));
        }
        depth--;
        return new TlObject(combinator.name(), fields);
    }

    private Object value(TlType type) {
        if (type instanceof TlType.Plain plain) {
            return switch (plain) {
                case INT, FLAGS -> int32();
                case LONG -> int64();
                case DOUBLE -> Double.longBitsToDouble(int64());
                case INT128 -> raw(16);
                case INT256 -> raw(32);
                case STRING -> new String(bytes(), StandardCharsets.UTF_8);
                case BYTES -> bytes();
                case BOOL -> bool();
                case TRUE -> true;
                case OBJECT -> object();
            };
        }
        if (type instanceof TlType.Vector vector) {
            return vector(vector);
        }
        return fields(schema.byId(((TlType.Bare) type).id()));
    }

    private boolean bool() {
        int id = int32();
        if (id != Schema.BOOL_TRUE && id != Schema.BOOL_FALSE) {
            throw new TlException(String.format("%08x is neither boolTrue nor boolFalse", id));
        }
        return id == Schema.BOOL_TRUE;
    }

    private List<Object> vector(TlType.Vector type) {
        int id = type.bare() ? Schema.VECTOR : int32();
        if (id != Schema.VECTOR) {
            throw new TlException(String.format("%08x is not a vector", id));
        }
        int count = int32();
        if (count < 0 || count > in.remaining()) {
            throw new TlException("A vector of " + count + " elements does not fit " + in.remaining() + " bytes");
        }
        var list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(value(type.element()));
        }
        return List.copyOf(list);
    }

    private void need(int length) {
        if (length < 0 || in.remaining() < length) {
            throw new TlException(
                    "Needed " + length + " bytes at byte " + in.position() + ", " + in.remaining() + " left");
        }
    }
}
