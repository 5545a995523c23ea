package dev.userbot.listen.rules;

import dev.userbot.td.UserbotException;
import java.nio.file.Path;

/** Hears what becomes of a file of rules while it is in use, on the thread that asks for the handlers. */
public interface RuleBookProgress {
    /** The file was read for the first time, and its rules are in force. */
    void begun(Path file, RuleSet rules);

    /** The file has changed, and its rules are in force now. */
    void renewed(RuleSet rules);

    /**
     * The file has changed and cannot be used: the old rules stay in force.
     *
     * @param cause a {@link RuleFileException}, or why the file cannot be read
     */
    void refused(UserbotException cause);
}
