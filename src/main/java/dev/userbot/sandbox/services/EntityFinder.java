package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Telegram itself finds in a text: links, mentions, hashtags… Clients do not send these entities along; a client
 * that sent such a text shows it as the server gives it back.
 */
final class EntityFinder {
    private static final String DOMAIN =
            "(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+(?:com|org|net|io|me|dev|info|app|example|ru|de|fr|uk|eu)";
    private static final String PATH = "(?:[/?#][^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]])?/?";
    private static final List<Kind> KINDS = List.of(
            new Kind("messageEntityEmail", "(?<![\\w.+-])[\\w.+-]+@" + DOMAIN + "\\b"),
            new Kind(
                    "messageEntityUrl",
                    "(?<![\\w@./-])(?:(?:https?|ftp|tg|ton)://[\\p{L}\\d.-]+(?::\\d+)?" + PATH + "|" + DOMAIN
                            + "(?::\\d+)?\\b" + PATH + ")"),
            new Kind("messageEntityMention", "(?<![\\w@/.])@[A-Za-z]\\w{1,31}\\b"),
            new Kind("messageEntityHashtag", "(?<![\\w#&/])#(?=[\\p{L}\\d_]*[\\p{L}_])[\\p{L}\\d_]{1,256}"),
            new Kind("messageEntityCashtag", "(?<![\\w$])\\$[A-Z]{3,8}\\b"),
            new Kind("messageEntityBotCommand", "(?<![\\w/<>])/[A-Za-z]\\w{0,63}(?:@\\w{3,32})?(?![\\w/])"),
            new Kind("messageEntityPhone", "(?<![\\w+])\\+\\d[\\d ()-]{5,17}\\d(?!\\d)"));

    /** Inside these, and inside one another, nothing is found. */
    private static final Set<String> CLOSED =
            Set.of("messageEntityCode", "messageEntityPre", "messageEntityTextUrl", "messageEntityMentionName");

    private EntityFinder() {}

    /** The entities of a text: those that it was sent with and those that it has by itself, by offset. */
    static List<TlObject> all(String text, List<TlObject> given) {
        var all = new ArrayList<>(given);
        var closed = new ArrayList<>(
                given.stream().filter(entity -> CLOSED.contains(entity.name())).toList());
        for (var kind : KINDS) {
            var matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                var found =
                        TlObject.of(kind.name(), "offset", matcher.start(), "length", matcher.end() - matcher.start());
                if (closed.stream().noneMatch(entity -> overlap(entity, found))) {
                    all.add(found);
                    closed.add(found);
                }
            }
        }
        all.sort(Comparator.comparingInt((TlObject entity) -> entity.intValue("offset"))
                .thenComparing(entity -> -entity.intValue("length")));
        return List.copyOf(all);
    }

    private static boolean overlap(TlObject one, TlObject other) {
        return one.intValue("offset") < end(other) && other.intValue("offset") < end(one);
    }

    private static int end(TlObject entity) {
        return entity.intValue("offset") + entity.intValue("length");
    }

    private record Kind(String name, Pattern pattern) {
        Kind(String name, String expression) {
            this(name, Pattern.compile(expression, Pattern.UNICODE_CASE));
        }
    }
}
