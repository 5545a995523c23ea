package dev.userbot.sandbox.tl;

/** What a field or an answer is on the wire. */
sealed interface TlType {
    /** The types that contain no other. */
    enum Plain implements TlType {
        INT,
        LONG,
        DOUBLE,
        INT128,
        INT256,
        STRING,
        BYTES,
        BOOL,
        /** A bit of a flags word and nothing else. */
        TRUE,
        /** A flags word. */
        FLAGS,
        /** Any constructor or method, preceded by its id. */
        OBJECT
    }

    /** Many values: with the vector's id in front, or bare. */
    record Vector(TlType element, boolean bare) implements TlType {}

    /** A constructor that is not preceded by its id, because only one is possible. */
    record Bare(int id) implements TlType {}
}
