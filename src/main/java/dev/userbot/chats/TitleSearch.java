package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds a chat by its title: the very title, then the title in any case, then a part of it. */
final class TitleSearch {
    /** More would not help anybody to choose. */
    private static final int SHOWN_CANDIDATES = 10;

    private final List<Chat> chats;

    TitleSearch(List<Chat> chats) {
        this.chats = List.copyOf(chats);
    }

    /**
     * Empty if no title fits.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if several fit equally well
     */
    Optional<Chat> find(String text) {
        var part = text.toLowerCase(Locale.ROOT);
        List<Predicate<String>> rules = List.of(
                text::equals,
                text::equalsIgnoreCase,
                title -> title.toLowerCase(Locale.ROOT).contains(part));
        for (var rule : rules) {
            var fitting = chats.stream().filter(chat -> rule.test(chat.title())).toList();
            if (!fitting.isEmpty()) {
                return Optional.of(only(fitting, text));
            }
        }
        return Optional.empty();
    }

    private static Chat only(List<Chat> fitting, String text) {
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        var candidates = fitting.stream()
                .limit(SHOWN_CANDIDATES)
                .map(chat -> printable(chat.title()) + " (" + chat.id() + ")")
                .collect(Collectors.joining(", "));
        var more = fitting.size() > SHOWN_CANDIDATES ? ", and " + (fitting.size() - SHOWN_CANDIDATES) + " more" : "";
        throw new UserbotException(
                Failure.NOT_FOUND,
                "Several chats are called \"" + printable(text) + "\": name one by its id.\n" + candidates + more);
    }

    /** Titles come from strangers: what could steer a terminal does not get to it. */
    static String printable(String title) {
        return title.replaceAll("\\p{C}", " ").strip();
    }
}
