package dev.userbot.session;

import dev.userbot.config.Secret;
import java.util.Optional;

/** How an account that is not logged in yet is to be logged in. */
public sealed interface LoginMethod {
    /**
     * By phone number and code.
     *
     * @param number asked for if empty
     */
    record ByPhone(Optional<Secret> number) implements LoginMethod {}

    /** By a link that a logged-in Telegram app scans. */
    record ByQr() implements LoginMethod {}
}
