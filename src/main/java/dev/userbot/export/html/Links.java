package dev.userbot.export.html;

import dev.userbot.markup.LinkDestination;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that a page may hold. Whoever wrote a message chose them, so a browser must be able to do no harm with them. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "tg", "mailto", "tel");
    private static final Pattern USERNAME = Pattern.compile("@([A-Za-z][A-Za-z0-9_]{2,31})");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,30}");
    private static final Pattern MALFORMED_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Links() {}

    /** An address that somebody gave; empty if it must stay text. */
    static Optional<String> to(String address) {
        return LinkDestination.of(address)
                .filter(destination -> SCHEMES.contains(scheme(destination)))
                .map(destination -> MALFORMED_PERCENT.matcher(destination).replaceAll("%25"));
    }

    /** The page of a username that is written with its {@code @}. */
    static Optional<String> toMention(String mention) {
        var username = USERNAME.matcher(mention);
        return username.matches() ? Optional.of("https://t.me/" + username.group(1)) : Optional.empty();
    }

    static Optional<String> toPhone(String number) {
        return PHONE.matcher(number).matches()
                ? Optional.of("tel:" + number.replaceAll("[ ()-]", ""))
                : Optional.empty();
    }

    static String toUser(long userId) {
        return "tg://user?id=" + userId;
    }

    /** A file of the export. */
    static String toFile(String relativePath) {
        return LinkDestination.ofFile(relativePath);
    }

    private static String scheme(String address) {
        return address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
    }
}
