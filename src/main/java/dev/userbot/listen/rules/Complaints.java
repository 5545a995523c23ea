package dev.userbot.listen.rules;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers what is wrong with a file, so that all of it is told at once. For one thread. */
final class Complaints {
    private final List<Complaint> all = new ArrayList<>();

    void add(Node where, String message) {
        add(where.getStartMark(), message);
    }

    /** Marks count from 0. */
    void add(Mark where, String message) {
        all.add(new Complaint(where.getLine() + 1, where.getColumn() + 1, message));
    }

    void add(int line, int column, String message) {
        all.add(new Complaint(line, column, message));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of the file. */
    List<Complaint> sorted() {
        return all.stream().sorted().toList();
    }
}
