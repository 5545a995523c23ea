package dev.userbot.td;

/**
 * A failure that is shown to the user. The message says what happened, on what and what to do next, in one or two
 * lines; it never holds a phone number, code, password, api_hash or message text.
 */
public class UserbotException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Failure failure;

    public UserbotException(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    public UserbotException(Failure failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    /** Decides the exit code. */
    public final Failure failure() {
        return failure;
    }
}
