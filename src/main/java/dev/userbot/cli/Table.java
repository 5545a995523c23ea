package dev.userbot.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings, each column as wide as it must be. */
record Table(List<String> headings) {
    /** The table with its headings, each line ended. */
    String text(List<List<String>> rows) {
        var all = Stream.concat(Stream.of(headings), rows.stream()).toList();
        var columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(width(all, i), 0, Overflow.TRUNCATE))
                .toArray(Column[]::new);
        var table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        all.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString();
    }

    // With two columns of space before the next one.
    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0) + 2;
    }
}
