package dev.userbot.sandbox.tl;

/** Bytes that are not a value of the schema, or a value that the schema does not allow. The message names the place. */
public final class TlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TlException(String message) {
        super(message);
    }

    public TlException(String message, Throwable cause) {
        super(message, cause);
    }
}
