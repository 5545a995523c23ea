package dev.userbot.sandbox.tl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constructors and methods of one layer of Telegram's protocol, and those of MTProto itself, whose names start with
 * {@code mt_}. Immutable; load it once.
 */
public final class Schema {
    /** The layer that TDLib 1.8.65 speaks; the schema files are taken from the package of the same layer. */
    public static final int LAYER = 227;

    static final int VECTOR = 0x1cb5c415;
    static final int BOOL_TRUE = 0x997275b5;
    static final int BOOL_FALSE = 0xbc799737;

    private static final List<String> FILES = List.of("api-schema.json", "mtp-schema.json");

    private final Map<String, Combinator> byName = new HashMap<>(8192);
    private final Map<Integer, Combinator> byId = new HashMap<>(8192);

    private Schema() {}

    /** Reads the schema files from the class path. */
    public static Schema load() {
        var schema = new Schema();
        for (var file : FILES) {
            try (InputStream in = Schema.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The protocol schema " + file + " is missing from the program: build it again.");
                }
                SchemaParser.parse(in, schema::add);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the protocol schema " + file, e);
            }
        }
        return schema;
    }

    /** Whether the schema has a constructor or method of this name. */
    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    private void add(Combinator combinator) {
        byName.put(combinator.name(), combinator);
        byId.put(combinator.id(), combinator);
    }

    Combinator byName(String name) {
        var found = byName.get(name);
        if (found == null) {
            throw new TlException("No constructor or method is called " + name + " in layer " + LAYER);
        }
        return found;
    }

    Combinator byId(int id) {
        var found = byId.get(id);
        if (found == null) {
            throw new TlException(String.format("No constructor or method has the id %08x in layer %d", id, LAYER));
        }
        return found;
    }
}
