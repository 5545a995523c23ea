package dev.userbot.td;

import dev.userbot.td.api.Error;
import java.time.Duration;
import java.util.Optional;

/**
 * An {@code error} that TDLib answered, parsed once: nobody further up looks at its text.
 *
 * <p>{@link #telegramError()} is Telegram's own word for it ({@code PHONE_CODE_INVALID}) or TDLib's sentence.
 */
public final class TdException extends UserbotException {
    private static final long serialVersionUID = 1;

    /** The kinds that anybody acts on. */
    public enum Kind {
        /** 401: no account is logged in, or the session was ended elsewhere. */
        UNAUTHORIZED,
        /** Not there, or not visible to this account. */
        NOT_FOUND,
        /** 429: wait {@link TdException#retryAfter()} and repeat the same request. */
        RATE_LIMITED,
        /** The code, password or e-mail code was wrong: ask again. */
        WRONG_SECRET,
        /** The code is no longer valid: start again with the phone number. */
        EXPIRED_SECRET,
        /** Telegram does not accept this phone number, account or program. */
        LOGIN_REFUSED,
        /** The account as a whole may not write any more: stop. */
        ACCOUNT_LIMITED,
        /** The chat, or the person behind it, does not take this message. */
        REFUSED,
        /** The message of this number is at Telegram already: an earlier request arrived whose answer was lost. */
        SENT_BEFORE,
        /** No answer within the deadline. */
        TIMED_OUT,
        /** The client was closed before the answer. */
        CLOSED,
        /** Telegram has the file of a message no more. */
        FILE_GONE,
        /** TDLib could not write to the disk. */
        DISK_FULL,
        /** Anything else. */
        OTHER
    }

    private final Kind kind;
    private final int code;
    private final String telegramError;
    private final transient Optional<Duration> retryAfter;

    public TdException(Kind kind, int code, String telegramError, Optional<Duration> retryAfter, String message) {
        super(failureOf(kind), message);
        this.kind = kind;
        this.code = code;
        this.telegramError = telegramError;
        this.retryAfter = retryAfter;
    }

    /**
     * The same for an error that is told in an update.
     *
     * @param function the TDLib name of the request that it belongs to
     */
    public static TdException of(String function, Error error) {
        return TdErrors.parse(function, error.code(), error.message());
    }

    private static Failure failureOf(Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED, WRONG_SECRET, EXPIRED_SECRET, LOGIN_REFUSED -> Failure.NOT_LOGGED_IN;
            case NOT_FOUND, FILE_GONE -> Failure.NOT_FOUND;
            case RATE_LIMITED, ACCOUNT_LIMITED -> Failure.RATE_LIMITED;
            case REFUSED -> Failure.PARTIAL;
            case TIMED_OUT -> Failure.NO_CONNECTION;
            case CLOSED, DISK_FULL, SENT_BEFORE, OTHER -> Failure.UNEXPECTED;
        };
    }

    public Kind kind() {
        return kind;
    }

    /** TDLib's numeric code, 429 for rate limits; 0 if TDLib did not answer at all. */
    public int code() {
        return code;
    }

    /** The error's text as TDLib gave it; for display with {@code -v} only. */
    public String telegramError() {
        return telegramError;
    }

    /** For {@link Kind#RATE_LIMITED}: how long to wait. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
