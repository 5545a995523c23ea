package dev.userbot.session;

import dev.userbot.config.Secret;
import java.time.Duration;
import java.util.Optional;

/**
 * The person, file or script that answers what Telegram asks at login. Every question is asked on the thread that logs in
 * and may take as long as it takes.
 *
 * <p>Every method that asks throws {@link dev.userbot.td.UserbotException} with {@link
 * dev.userbot.td.Failure#NOT_LOGGED_IN} if there is nobody left to answer.
 */
public interface LoginPrompts {
    /** The account's phone number in international form. */
    Secret phoneNumber();

    /** The code that Telegram sent. */
    CodeAnswer code(CodeQuestion question);

    /**
     * The password of two-step verification.
     *
     * @param hint what the owner wrote down as a reminder; may be empty
     */
    Secret password(String hint);

    /** An e-mail address, which Telegram wants for this account's logins. */
    Secret emailAddress();

    /**
     * The code that Telegram sent by e-mail.
     *
     * @param addressPattern the address with its middle left out
     */
    Secret emailCode(String addressPattern);

    /**
     * Shows the link to scan with a logged-in Telegram app; called again for each new link, which makes the old one
     * invalid.
     */
    void showQrLink(String link);

    /** Tells something that needs no answer. */
    void tell(String message);

    /**
     * What is known about a code.
     *
     * @param sentTo where it went, as a sentence
     * @param resendAfter how long until it may be sent another way; empty if it cannot be
     */
    record CodeQuestion(String sentTo, Optional<Duration> resendAfter) {}

    /** A code, or the wish for another one. */
    sealed interface CodeAnswer {}

    /** The code as typed. */
    record Code(Secret value) implements CodeAnswer {}

    /** Send it again, another way. */
    record Resend() implements CodeAnswer {}
}
