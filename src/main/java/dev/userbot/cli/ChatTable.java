package dev.userbot.cli;

import dev.userbot.chats.ListedChat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Chats as a table for people. */
final class ChatTable {
    private static final List<String> HEADINGS = List.of("ID", "TYPE", "UNREAD", "LAST MESSAGE", "USERNAME", "TITLE");

    private final DateTimeFormatter time;

    ChatTable(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    /** The table with its headings, each line ended. */
    String text(List<ListedChat> chats) {
        var rows = Stream.concat(Stream.of(HEADINGS), chats.stream().map(this::row))
                .toList();
        var columns = IntStream.range(0, HEADINGS.size())
                .mapToObj(i -> new Column(width(rows, i), 0, Overflow.TRUNCATE))
                .toArray(Column[]::new);
        var table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString();
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

    // With two columns of space before the next one.
    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0) + 2;
    }
}
