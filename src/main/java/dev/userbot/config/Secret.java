package dev.userbot.config;

/**
 * A value that must never be printed: a phone number, code, password, key or api_hash. Its text form is a mask, so that
 * neither a log line nor an exception nor a record that holds it can give it away.
 *
 * @param value the value itself, for the one place that needs it
 */
public record Secret(String value) {
    /** The mask, whatever the value. */
    @Override
    public String toString() {
        return "***";
    }
}
