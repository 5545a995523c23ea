package dev.userbot.listen.rules;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file of rules that cannot be used. The message is a line for each complaint: file, line, column, what was expected. */
public final class RuleFileException extends UserbotException {
    private static final long serialVersionUID = 1;

    private final transient List<Complaint> complaints;

    /** @param complaints at least one, in the order of the file */
    public RuleFileException(Path file, List<Complaint> complaints) {
        super(
                Failure.USAGE,
                complaints.stream().map(complaint -> file + ":" + complaint).collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
