package dev.userbot.send.recipients;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.userbot.files.TextFile;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Recipients in a CSV file (RFC 4180, UTF-8, separated by commas, semicolons or tabs). The first line names the columns: one is {@code
 * recipient}, the others are variables of the text.
 */
public final class PeopleFile {
    private static final String RECIPIENT = "recipient";

    private final Path file;

    public PeopleFile(Path file) {
        this.file = file;
    }

    /**
     * Everybody in the file, in its order.
     *
     * @throws UserbotException with {@link Failure#USAGE} if anything is wrong with the file, naming line and column
     */
    public List<Addressee.Named> read() {
        var text = TextFile.read(file);
        var records = records(text);
        if (records.isEmpty()) {
            throw wrong(1, "the file is empty. Its first line names the columns, one of them recipient.");
        }
        checkQuotes(text, records);
        var columns = columns(records.get(0));
        if (records.size() == 1) {
            throw wrong(2, "there is nobody: only the names of columns.");
        }
        return records.subList(1, records.size()).stream()
                .map(record -> addressee(record, columns))
                .toList();
    }

    /** The reader takes a field that is not closed to reach to the end of the file, with everybody in between. */
    private void checkQuotes(String text, List<CsvRecord> records) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            var last = records.get(records.size() - 1);
            throw wrong(last, last.getFieldCount() - 1, "a quotation mark is not closed.");
        }
    }

    private List<CsvRecord> records(String text) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new UserbotException(Failure.USAGE, file + " cannot be read as CSV: " + e.getMessage(), e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
    }

    /** Spreadsheets write semicolons where the comma is for decimals. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    private List<String> columns(CsvRecord header) {
        var columns = new ArrayList<String>();
        for (var name : header.getFields()) {
            var column = name.strip();
            if (column.isEmpty()) {
                throw wrong(header, columns.size(), "this column has no name.");
            }
            var known = column.toLowerCase(Locale.ROOT).equals(RECIPIENT) ? RECIPIENT : column;
            if (columns.contains(known)) {
                throw wrong(header, columns.size(), "there are two columns of this name: " + column + ".");
            }
            columns.add(known);
        }
        if (!columns.contains(RECIPIENT)) {
            throw wrong(1, "none of the columns is named recipient.");
        }
        return columns;
    }

    private Addressee.Named addressee(CsvRecord record, List<String> columns) {
        if (record.getFieldCount() != columns.size()) {
            throw wrong(
                    record,
                    Math.min(record.getFieldCount(), columns.size()),
                    "there are %d fields, and %d columns have names."
                            .formatted(record.getFieldCount(), columns.size()));
        }
        var column = columns.indexOf(RECIPIENT);
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (i != column) {
                variables.put(columns.get(i), record.getField(i));
            }
        }
        return Addressee.in(origin(record, column), record.getField(column), variables);
    }

    private String origin(CsvRecord record, int column) {
        return "%s, line %d, column %d".formatted(file, record.getStartingLineNumber(), column + 1);
    }

    private UserbotException wrong(CsvRecord record, int column, String what) {
        return new UserbotException(Failure.USAGE, origin(record, column) + ": " + what);
    }

    private UserbotException wrong(int line, String what) {
        return new UserbotException(Failure.USAGE, "%s, line %d: %s".formatted(file, line, what));
    }
}
