package dev.userbot.sandbox.tl;

import java.util.List;

/** One line of the schema: a constructor or a method. */
record Combinator(String name, int id, List<Field> fields, TlType result) {
    /**
     * One field.
     *
     * @param flags the name of the flags word that says whether the field is present; empty if it always is
     * @param bit the bit in that word
     */
    record Field(String name, TlType type, String flags, int bit) {
        boolean optional() {
            return !flags.isEmpty();
        }
    }
}
