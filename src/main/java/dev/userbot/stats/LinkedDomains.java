package dev.userbot.stats;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeTextUrl;
import dev.userbot.td.api.TextEntityType.TextEntityTypeUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The domains that the links of a text lead to. */
final class LinkedDomains {
    /** A host between the scheme, which people leave out, and whatever follows; international names are not in ASCII. */
    private static final Pattern HOST = Pattern.compile("(?:[a-z][a-z0-9+.-]{0,20}://)?(?:[^/?#@]{0,100}@)?"
            + "(?:www\\.)?([\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){1,10})(?:[:/?#].*)?");

    private LinkedDomains() {}

    static Stream<String> of(FormattedText text) {
        return text.entities().isEmpty()
                ? Stream.empty()
                : text.entities().stream()
                        .flatMap(entity -> url(text.text(), entity).flatMap(LinkedDomains::domain).stream());
    }

    private static Optional<String> url(String text, TextEntity entity) {
        if (entity.type() instanceof TextEntityTypeTextUrl link) {
            return Optional.of(link.url());
        }
        if (!(entity.type() instanceof TextEntityTypeUrl)) {
            return Optional.empty();
        }
        int start = Math.max(0, Math.min(entity.offset(), text.length()));
        int end = (int) Math.max(start, Math.min((long) entity.offset() + entity.length(), text.length()));
        return Optional.of(text.substring(start, end));
    }

    /** In lower case and without {@code www.}; empty if the address has none. */
    static Optional<String> domain(String url) {
        // Only the beginning matters, and a pattern must not be given more than it can chew.
        var beginning = url.substring(0, Math.min(url.length(), 500)).toLowerCase(Locale.ROOT);
        var matcher = HOST.matcher(beginning.replaceAll("\\s.*", ""));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
