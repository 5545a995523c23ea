package dev.userbot.sandbox;

import java.util.Map;

/** The codes of errors by which Telegram refuses to let a message through. */
final class Refusals {
    private static final int BAD_REQUEST = 400;
    private static final Map<String, Integer> CODES = Map.of(
            "FLOOD_WAIT_", 420,
            "SLOWMODE_WAIT_", 420,
            "ALLOW_PAYMENT_REQUIRED_", 403,
            "USER_IS_BLOCKED", 403,
            "USER_PRIVACY_RESTRICTED", 403,
            "PRIVACY_PREMIUM_REQUIRED", 406,
            "CHAT_", 403);

    private Refusals() {}

    static int code(String reason) {
        return CODES.entrySet().stream()
                .filter(known -> reason.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BAD_REQUEST);
    }
}
