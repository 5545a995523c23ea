package dev.userbot.cli;

import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows whose columns stand under each other. */
final class Grid {
    private Grid() {}

    /**
     * The rows, each line ended.
     *
     * @param rows all of the same length, the headings first
     */
    static String text(List<List<String>> rows) {
        var columns = IntStream.range(0, rows.get(0).size())
                .mapToObj(i -> new Column(width(rows, i), 0, Overflow.TRUNCATE))
                .toArray(Column[]::new);
        var table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        return table.toString();
    }

    // With two columns of space before the next one.
    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0) + 2;
    }
}
