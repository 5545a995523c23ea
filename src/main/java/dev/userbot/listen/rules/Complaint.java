package dev.userbot.listen.rules;

/**
 * Something in a file of rules that cannot be understood.
 *
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param message what is wrong there and what was expected
 */
public record Complaint(int line, int column, String message) implements Comparable<Complaint> {
    @Override
    public int compareTo(Complaint other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
