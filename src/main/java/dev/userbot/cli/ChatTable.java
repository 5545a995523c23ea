package dev.userbot.cli;

import dev.userbot.chats.ListedChat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Chats as a table for people. */
final class ChatTable {
    private static final List<String> HEADINGS = List.of("ID", "TYPE", "UNREAD", "LAST MESSAGE", "USERNAME", "TITLE");

    private final DateTimeFormatter time;

    ChatTable(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    /** The table with its headings, each line ended. */
    String text(List<ListedChat> chats) {
        return Grid.text(Stream.concat(Stream.of(HEADINGS), chats.stream().map(this::row))
                .toList());
    }

    private List<String> row(ListedChat chat) {
        return List.of(
                String.valueOf(chat.id()),
                chat.kind().name().toLowerCase(Locale.ROOT),
                chat.unreadCount() == 0 ? "" : String.valueOf(chat.unreadCount()),
                chat.lastMessage().map(time::format).orElse(""),
                chat.username().map(name -> "@" + PlainText.of(name)).orElse(""),
                PlainText.of(chat.title()) + (chat.archived() ? " (archived)" : ""));
    }
}
