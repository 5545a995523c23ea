package dev.userbot.sandbox.tl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes values of the schema as bytes. For one thread. Flags words are computed from the fields that are present; a
 * field that must be present and is not, or that has the wrong Java type, is a {@link TlException}.
 */
public final class TlWriter {
    private static final Map<TlType.Plain, Class<?>> JAVA_TYPES = Map.of(
            TlType.Plain.INT, Integer.class,
            TlType.Plain.LONG, Number.class,
            TlType.Plain.DOUBLE, Double.class,
            TlType.Plain.INT128, byte[].class,
            TlType.Plain.INT256, byte[].class,
            TlType.Plain.BYTES, byte[].class,
            TlType.Plain.STRING, String.class,
            TlType.Plain.BOOL, Boolean.class,
            TlType.Plain.OBJECT, TlObject.class);

    private final Schema schema;
    private ByteBuffer out = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    public TlWriter(Schema schema) {
        this.schema = schema;
    }

    /** The bytes written so far. */
    public byte[] toByteArray() {
        return Arrays.copyOf(out.array(), out.position());
    }

    /** How many bytes have been written. */
    public int size() {
        return out.position();
    }

    public TlWriter int32(int value) {
        room(4);
        out.putInt(value);
        return this;
    }

    public TlWriter int64(long value) {
        room(8);
        out.putLong(value);
        return this;
    }

    /** Bytes without a length in front. */
    public TlWriter raw(byte[] bytes) {
        room(bytes.length);
        out.put(bytes);
        return this;
    }

    /** A byte string: its length, its bytes, padding to a multiple of four. */
    public TlWriter bytes(byte[] bytes) {
        room(bytes.length + 8);
        int head = 1;
        if (bytes.length < 254) {
            out.put((byte) bytes.length);
        } else {
            out.putInt(bytes.length << 8 | 254);
            head = 4;
        }
        out.put(bytes);
        for (int padding = -(head + bytes.length) & 3; padding > 0; padding--) {
            out.put((byte) 0);
        }
        return this;
    }

    /** A constructor or method, preceded by its id. */
    public TlWriter object(TlObject object) {
        var combinator = schema.byName(object.name());
        int32(combinator.id());
        fields(combinator, object);
        return this;
    }

    /**
     * The answer to a method.
     *
     * @param method the method's name
     * @param answer a {@link TlObject}, or a {@link Boolean}, or a {@link List}, as the schema says
     */
    public TlWriter answer(String method, Object answer) {
        value(schema.byName(method).result(), answer, method, "answer");
        return this;
    }

    private void fields(Combinator combinator, TlObject object) {
        var fields = object.fields();
        int known = 0;
        var words = new HashMap<String, Integer>(4);
        for (var field : combinator.fields()) {
            if (field.type() == TlType.Plain.FLAGS) {
                int word = flags(combinator, field.name(), fields);
                words.put(field.name(), word);
                int32(word);
                continue;
            }
            var value = fields.get(field.name());
            if (value != null) {
                known++;
                if (field.type() != TlType.Plain.TRUE) {
                    value(field.type(), value, object.name(), field.name());
                }
            } else if (field.type() != TlType.Plain.TRUE && isExpected(field, words)) {
                throw new TlException(object.name() + " needs the field " + field.name());
            }
        }
        if (known != fields.size()) {
            throw new TlException(object.name() + " has fields that layer " + Schema.LAYER + " does not have, among "
                    + fields.keySet());
        }
    }

    private static int flags(Combinator combinator, String word, Map<String, Object> fields) {
        int flags = 0;
        for (var field : combinator.fields()) {
            if (field.flags().equals(word) && isSet(field, fields.get(field.name()))) {
                flags |= 1 << field.bit();
            }
        }
        return flags;
    }

    // Some fields share one bit: then either all of them are there or none.
    private static boolean isExpected(Combinator.Field field, Map<String, Integer> words) {
        return !field.optional() || (words.getOrDefault(field.flags(), 0) & 1 << field.bit()) != 0;
    }

    private static boolean isSet(Combinator.Field field, Object value) {
        return field.type() == TlType.Plain.TRUE ? Boolean.TRUE.equals(value) : value != null;
    }

    private void value(TlType type, Object value, String owner, String field) {
        if (type instanceof TlType.Plain plain) {
            plain(plain, value, owner, field);
        } else if (type instanceof TlType.Vector vector) {
            vector(vector, value, owner, field);
        } else {
            fields(schema.byId(((TlType.Bare) type).id()), (TlObject) value);
        }
    }

    private void plain(TlType.Plain type, Object value, String owner, String field) {
        var expected = JAVA_TYPES.get(type);
        if (expected == null || !expected.isInstance(value)) {
            throw new TlException(owner + "." + field + " is of type " + type + " and cannot be a "
                    + (value == null ? "null" : value.getClass().getSimpleName()));
        }
        switch (type) {
            case INT -> int32((Integer) value);
            case LONG -> int64(((Number) value).longValue());
            case DOUBLE -> int64(Double.doubleToRawLongBits((Double) value));
            case INT128 -> raw(exactly(16, (byte[]) value, owner, field));
            case INT256 -> raw(exactly(32, (byte[]) value, owner, field));
            case BYTES -> bytes((byte[]) value);
            case STRING -> bytes(((String) value).getBytes(StandardCharsets.UTF_8));
            case BOOL -> int32((Boolean) value ? Schema.BOOL_TRUE : Schema.BOOL_FALSE);
            case OBJECT -> object((TlObject) value);
            case TRUE, FLAGS -> throw new IllegalStateException(type + " has no value of its own");
        }
    }

    private static byte[] exactly(int length, byte[] bytes, String owner, String field) {
        if (bytes.length != length) {
            throw new TlException(owner + "." + field + " must have " + length + " bytes, not " + bytes.length);
        }
        return bytes;
    }

    private void vector(TlType.Vector type, Object value, String owner, String field) {
        if (!(value instanceof List<?> list)) {
            throw new TlException(owner + "." + field + " is a vector and must be a List");
        }
        if (!type.bare()) {
            int32(Schema.VECTOR);
        }
        int32(list.size());
        for (var element : list) {
            value(type.element(), element, owner, field);
        }
    }

    private void room(int length) {
        if (out.remaining() < length) {
            int capacity = Math.max(out.capacity() * 2, out.position() + length);
            out = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN).put(out.flip());
        }
    }
}
