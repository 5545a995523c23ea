package dev.userbot.markup;

import dev.userbot.td.api.TextEntityType;
import dev.userbot.td.api.TextEntityType.TextEntityTypeCustomEmoji;
import dev.userbot.td.api.TextEntityType.TextEntityTypeDateTime;
import dev.userbot.td.api.TextEntityType.TextEntityTypeMentionName;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a link becomes in a message. TDLib refuses a whole message for one address that it does not
 * allow ({@code check_link} in its LinkManager.cpp), so the same is checked here.
 */
final class MessageLink {
    private static final Pattern USER = form("tg:(?://)?user\\?id=(\\d+)");
    private static final Pattern EMOJI = form("tg:(?://)?emoji\\?id=(\\d+)");
    private static final Pattern TIME = form("tg:(?://)?time\\?unix=(\\d+)(?:&.*)?");
    private static final Pattern INTERNAL =
            form("(?:(?:tg|ton):(?://)?[A-Z0-9_-]+|tonsite:(?://)?(?!\\.)[A-Z0-9._-]+)(?:[/?#].*)?");
    private static final Pattern WEB =
            form("(?:https?://(?<user>[^/?#@]+@)?)?(?<host>[^/?#@:]+)(?::0*(?<port>[1-9]\\d{0,4}))?(?:[/?#].*)?");
    private static final Pattern HOST = form("(?!\\.)[A-Z0-9.!$,~*'();&+=_%[^\\x00-\\x7F]-]+");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern MAIL_OR_PHONE = form("(?:mailto|tel):(.+)");
    private static final long LARGEST_USER_ID = (1L << 40) - 1;
    private static final int LARGEST_PORT = 65_535;

    private MessageLink() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** A mention, a link, or empty if TDLib would refuse the address. */
    static Optional<TextEntityType> of(String address) {
        var user = number(USER, address, LARGEST_USER_ID);
        if (user.isPresent()) {
            return user.map(TextEntityTypeMentionName::new);
        }
        return INTERNAL.matcher(address).matches() || isWeb(address)
                ? Optional.of(new TextEntityTypeTextUrl(address))
                : Optional.empty();
    }

    /** A custom emoji or a date, which Telegram's own Markdown writes as images; otherwise as {@link #of}. */
    static Optional<TextEntityType> ofImage(String address) {
        var emoji = number(EMOJI, address, Long.MAX_VALUE);
        if (emoji.isPresent()) {
            return emoji.map(TextEntityTypeCustomEmoji::new);
        }
        var time = number(TIME, address, Integer.MAX_VALUE);
        return time.isPresent() ? time.map(seconds -> new TextEntityTypeDateTime(seconds.intValue())) : of(address);
    }

    private static Optional<Long> number(Pattern form, String address, long largest) {
        return Optional.of(form.matcher(address))
                .filter(Matcher::matches)
                .map(matcher -> new BigInteger(matcher.group(1)))
                .filter(number -> number.signum() > 0 && number.compareTo(BigInteger.valueOf(largest)) <= 0)
                .map(BigInteger::longValue);
    }

    /** TDLib takes addresses without a scheme for {@code http}, and so a local path or {@code mailto:} for a host. */
    private static boolean isWeb(String address) {
        var web = WEB.matcher(address);
        if (!web.matches()) {
            return false;
        }
        var host = web.group("host");
        var user = Optional.ofNullable(web.group("user")).orElse("");
        int port = Optional.ofNullable(web.group("port")).map(Integer::parseInt).orElse(0);
        return host.indexOf('.') > 0
                && HOST.matcher(host).matches()
                && HOST.matcher("u" + user.replaceAll("[:@]", "")).matches()
                && !BAD_ESCAPE.matcher(user + host).find()
                && port <= LARGEST_PORT;
    }

    /** Whether a text is its own address, in a form that Telegram turns into a link by itself. */
    static boolean isFoundByTelegram(String text, String address) {
        boolean endsFirmly = Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.endsWith("/");
        return endsFirmly && text.indexOf(' ') < 0 && (text.equals(address) || address.equals("mailto:" + text));
    }

    /** An address for people: Telegram links the e-mail address or phone number in it by itself. */
    static String readable(String address) {
        var matcher = MAIL_OR_PHONE.matcher(address);
        return matcher.matches() ? matcher.group(1) : address;
    }
}
