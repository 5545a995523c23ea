package dev.userbot.session;

import java.util.Locale;

/** Which Telegram a session belongs to. Their accounts and keys have nothing in common. */
public enum TelegramEnvironment {
    PRODUCTION("the real Telegram"),
    TEST("Telegram's test data centres"),
    SANDBOX("the sandbox");

    private final String description;

    TelegramEnvironment(String description) {
        this.description = description;
    }

    /** For messages: "the real Telegram". */
    public String description() {
        return description;
    }

    /** What the session's marker file says. */
    String marker() {
        return name().toLowerCase(Locale.ROOT);
    }
}
