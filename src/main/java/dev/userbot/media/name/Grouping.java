package dev.userbot.media.name;

import dev.userbot.files.SafeName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Which files share a folder below the target folder. */
public enum Grouping {
    /** By the chat's username, or its title and id as exports are. */
    CHAT,
    /** {@code photo}, {@code video} and so on. */
    TYPE,
    /** {@code 2026-01}, by the date of the message. */
    MONTH,
    /** Name and id of who sent it. */
    SENDER,
    /** {@code album_…}; what is in no album lies in the target folder itself. */
    ALBUM;

    private static final DateTimeFormatter YEAR_AND_MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /** The name of the folder; empty for the target folder itself. */
    Optional<String> folder(FileFacts facts, ZoneId zone) {
        return switch (this) {
            case CHAT -> Optional.of(chat(facts.chat()));
            case TYPE -> Optional.of(OriginalName.word(facts.kind()));
            case MONTH -> Optional.of(YEAR_AND_MONTH.format(facts.date().atZone(zone)));
            case SENDER ->
                Optional.of(withId(facts.sender().name(), facts.sender().id(), "sender"));
            case ALBUM -> facts.album().stream().mapToObj(id -> "album_" + id).findFirst();
        };
    }

    /** Usernames are unique, titles are not. */
    private static String chat(FileFacts.Chat chat) {
        return chat.username()
                .map(name -> SafeName.of(name, "chat"))
                .orElseGet(() -> withId(chat.title(), chat.id(), "chat"));
    }

    private static String withId(String name, long id, String otherwise) {
        return SafeName.of(name, "_" + id, otherwise);
    }
}
