package dev.userbot.td;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads TDLib's {@code error} objects, once for the whole program. */
final class TdErrors {
    private static final Pattern RETRY_AFTER = Pattern.compile("retry after (\\d+)");

    private static final Set<String> WRONG_SECRETS = Set.of(
            "PHONE_CODE_INVALID",
            "PHONE_CODE_EMPTY",
            "PASSWORD_HASH_INVALID",
            "EMAIL_CODE_INVALID",
            "CODE_INVALID",
            "EMAIL_INVALID");

    private static final Set<String> EXPIRED_SECRETS =
            Set.of("PHONE_CODE_EXPIRED", "EMAIL_VERIFY_EXPIRED", "AUTH_TOKEN_EXPIRED");

    /** Telegram's refusals at login, with what the user can do about each. */
    private static final Map<String, String> REFUSALS = Map.of(
            "PHONE_NUMBER_INVALID",
            "Telegram does not know this as a phone number.\nWrite it in international form, for example +49 151 23456789.",
            "PHONE_NUMBER_BANNED",
            "Telegram has banned this phone number.\nOnly Telegram can lift that: write to recover@telegram.org.",
            "PHONE_NUMBER_FLOOD",
            "Too many codes were asked for with this phone number.\nWait a day before you try again.",
            "PHONE_PASSWORD_FLOOD",
            "Too many wrong passwords were tried on this account.\nWait a day before you try again.",
            "API_ID_INVALID",
            "Telegram does not accept this api_id with this api_hash.\n"
                    + "Compare USERBOT_API_ID and USERBOT_API_HASH with https://my.telegram.org.",
            "API_ID_PUBLISHED_FLOOD",
            "This api_id was published and Telegram limits it.\nGet your own at https://my.telegram.org.",
            "UPDATE_APP_TO_LOGIN",
            "Telegram does not let this version of TDLib log in any more.\nUpdate userbot, or set TDLIB_PATH to a newer TDLib.");

    private static final Set<String> NOT_FOUND = Set.of(
            "USERNAME_NOT_OCCUPIED",
            "USERNAME_INVALID",
            "Username is invalid",
            "Username not found",
            "CHANNEL_PRIVATE",
            "CHANNEL_INVALID",
            "CHAT_ID_INVALID",
            "PEER_ID_INVALID",
            "MSG_ID_INVALID",
            "INVITE_HASH_EXPIRED",
            "INVITE_HASH_INVALID",
            "INVITE_HASH_EMPTY",
            "PHONE_NOT_OCCUPIED",
            "Can't access the chat");

    private static final Set<String> FILE_GONE = Set.of("FILE_ID_INVALID", "LOCATION_INVALID");

    /** TDLib's own, of {@code FileDownloader} and {@code PartsManager}. */
    private static final Set<String> WRONG_SIZE =
            Set.of("Part size is more than requested", "Failed to transfer file: [size:");

    /** ENOSPC and EDQUOT of Linux, EDQUOT of macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows. */
    private static final Set<Integer> DISK_FULL = Set.of(28, 122, 69, 39, 112);

    /** The account as a whole may not write any more, for a time or for good. */
    private static final Map<String, String> LIMITS = Map.of(
            "PEER_FLOOD",
            "Telegram does not let this account write to people who are not its contacts for now (PEER_FLOOD).\n"
                    + "Nothing more was sent. Ask @SpamBot in Telegram for how long; sending on makes it worse.",
            "FROZEN_METHOD_INVALID",
            "Telegram has frozen this account: it can read, not write.\nOpen an official Telegram app to see why and to appeal.");

    private static final String SENT_BEFORE = "RANDOM_ID_DUPLICATE";

    private TdErrors() {}

    /**
     * The exception for an error.
     *
     * @param function the TDLib name of the request, for the message
     */
    static TdException parse(String function, int code, String text) {
        var retryAfter = RETRY_AFTER.matcher(text);
        if (code == 429 || code == 420) {
            var wait = Duration.ofSeconds(retryAfter.find() ? Long.parseLong(retryAfter.group(1)) : 60);
            return new TdException(
                    TdException.Kind.RATE_LIMITED,
                    code,
                    text,
                    Optional.of(wait),
                    "Telegram asks to wait " + wait.toSeconds() + " s before the next " + function + ".");
        }
        if (REFUSALS.containsKey(text)) {
            return error(TdException.Kind.LOGIN_REFUSED, code, text, REFUSALS.get(text));
        }
        if (WRONG_SECRETS.contains(text)) {
            return error(TdException.Kind.WRONG_SECRET, code, text, "Telegram says that is wrong (" + text + ").");
        }
        if (EXPIRED_SECRETS.contains(text)) {
            return error(
                    TdException.Kind.EXPIRED_SECRET,
                    code,
                    text,
                    "That is no longer valid (" + text + ").\nRun `userbot login` again to get a new one.");
        }
        if (code == 401) {
            return error(
                    TdException.Kind.UNAUTHORIZED,
                    code,
                    text,
                    "No account is logged in to this session (" + text + ").\nRun `userbot login`.");
        }
        if (LIMITS.containsKey(text)) {
            return error(TdException.Kind.ACCOUNT_LIMITED, code, text, LIMITS.get(text));
        }
        if (text.equals(SENT_BEFORE)) {
            return error(TdException.Kind.SENT_BEFORE, code, text, "Telegram has this message already (" + text + ").");
        }
        var refusal = SendRefusals.reason(text);
        if (refusal.isPresent()) {
            return error(TdException.Kind.REFUSED, code, text, refusal.get() + " (" + text + ")");
        }
        if (code == 404 || NOT_FOUND.contains(text) || text.endsWith(" not found")) {
            return error(
                    TdException.Kind.NOT_FOUND,
                    code,
                    text,
                    "Not found, or not visible to this account (" + text + ").");
        }
        if (code == 500 && text.equals("Request aborted")) {
            return closed(function);
        }
        return error(
                TdException.Kind.OTHER, code, text, "Telegram refused " + function + ": " + text + " (" + code + ").");
    }

    /** Why a file could not be downloaded, as Telegram said. */
    static TdException download(int code, String text) {
        if (FILE_GONE.contains(text)) {
            return error(
                    TdException.Kind.FILE_GONE,
                    code,
                    text,
                    "Telegram does not have this file any more (" + text + ").");
        }
        if (WRONG_SIZE.stream().anyMatch(text::startsWith)) {
            return error(
                    TdException.Kind.OTHER, code, text, "Telegram sent another number of bytes than it had announced.");
        }
        var parsed = parse("downloadFile", code, text);
        return parsed.kind() == TdException.Kind.OTHER
                ? error(TdException.Kind.OTHER, code, text, "Telegram did not give the file: " + text + ".")
                : parsed;
    }

    /** A download whose message gave no usable reference to its file; TDLib asks for it at most once a minute. */
    static TdException referenceNotRepaired(int code, String text) {
        return error(
                TdException.Kind.OTHER,
                code,
                text,
                "The reference to this file has expired, and the message gave no new one (" + text + ").");
    }

    /**
     * Why a file could not be downloaded, as the operating system said.
     *
     * @param code the system's own number
     */
    static TdException downloadOnThisSystem(int code, String text) {
        return DISK_FULL.contains(code)
                ? error(
                        TdException.Kind.DISK_FULL,
                        code,
                        text,
                        "The disk of the session's folder is full.\nMake room and run the same command again: it goes on where"
                                + " it stopped.")
                : error(TdException.Kind.OTHER, code, text, "The file cannot be written: " + text + ".");
    }

    static TdException closed(String function) {
        return error(TdException.Kind.CLOSED, 500, "", "The session was closed before " + function + " was answered.");
    }

    static TdException timedOut(String function, Duration deadline) {
        return error(
                TdException.Kind.TIMED_OUT,
                0,
                "",
                "Telegram did not answer " + function + " within " + deadline.toSeconds()
                        + " s.\nCheck the network or the proxy and run the same command again.");
    }

    private static TdException error(TdException.Kind kind, int code, String text, String message) {
        return new TdException(kind, code, text, Optional.empty(), message);
    }
}
