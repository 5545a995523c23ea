package dev.userbot.td;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why a message was not taken, in Telegram's and TDLib's own words and in ours. */
final class SendRefusals {
    private static final String PAYMENT = "ALLOW_PAYMENT_REQUIRED_";

    /** By the beginning of the error's text. */
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("USER_PRIVACY_RESTRICTED", "Their privacy settings do not let you write to them.");
        REASONS.put("PRIVACY_PREMIUM_REQUIRED", "They take messages only from their contacts and from Premium users.");
        REASONS.put("USER_IS_BLOCKED", "They have blocked you.");
        REASONS.put("YOU_BLOCKED_USER", "You have blocked them.");
        REASONS.put("USER_DELETED", "The account is deleted.");
        REASONS.put("User is deactivated", "The account is deleted.");
        REASONS.put("VOICE_MESSAGES_FORBIDDEN", "They do not take voice messages.");
        REASONS.put("CHAT_WRITE_FORBIDDEN", "You may not write in this chat.");
        REASONS.put("CHAT_RESTRICTED", "You may not write in this chat.");
        REASONS.put("CHAT_GUEST_SEND_FORBIDDEN", "Only members may write in this chat.");
        REASONS.put("Have no write access to the chat", "You may not write in this chat.");
        REASONS.put("CHAT_ADMIN_REQUIRED", "Only administrators may write in this chat.");
        REASONS.put("Need administrator rights", "Only administrators may write in this chat.");
        REASONS.put("Not enough rights to send", "This chat does not take messages of this kind from you.");
        REASONS.put("CHAT_SEND_", "This chat does not take messages of this kind from you.");
        REASONS.put("TOPIC_CLOSED", "The topic is closed.");
        REASONS.put("TOPIC_DELETED", "The topic was deleted.");
        REASONS.put("SCHEDULE_TOO_MUCH", "100 messages wait in this chat already, and Telegram takes no more.");
        REASONS.put("SCHEDULE_DATE_TOO_LATE", "Telegram keeps no message for longer than a year.");
        REASONS.put("Send date is too far in the future", "Telegram keeps no message for longer than a year.");
        REASONS.put("SCHEDULE_STATUS_PRIVATE", "They hide when they are online, so Telegram cannot wait for it.");
        REASONS.put("Messages can be scheduled till online", "Only a person can be waited for to come online.");
        REASONS.put("Can't scheduled till online", "You cannot wait for yourself to come online.");
        REASONS.put("Message is too long", "The text is too long.");
        REASONS.put("Message caption is too long", "The caption is too long.");
        REASONS.put("Message is too old to be re-sent", "TDLib gave it up after a day without a connection.");
        REASONS.put(
                "PHOTO_INVALID_DIMENSIONS",
                "Telegram does not take a picture of this shape as a photo: force document.");
        REASONS.put("IMAGE_PROCESS_FAILED", "Telegram cannot read this picture as a photo: force document.");
        REASONS.put("FILE_PARTS_INVALID", "The file is too large for Telegram.");
    }

    private SendRefusals() {}

    /** What to tell about an error of this text; empty if it is none of these. */
    static Optional<String> reason(String text) {
        if (text.startsWith(PAYMENT)) {
            return Optional.of("A message to them costs " + text.substring(PAYMENT.length())
                    + " Telegram Stars, and userbot does not pay.");
        }
        return REASONS.entrySet().stream()
                .filter(known -> text.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
