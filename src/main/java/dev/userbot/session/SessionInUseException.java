package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;

/** Another process holds a session. */
public final class SessionInUseException extends UserbotException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final String command;

    /**
     * Says who holds it.
     *
     * @param folder the session's
     * @param command what the holder does; empty if that is not known
     */
    public SessionInUseException(Path folder, String command, String message) {
        super(Failure.SESSION_IN_USE, message);
        this.folder = folder;
        this.command = command;
    }

    /** What the holder does, as in {@code listen}; empty if that is not known. */
    public String command() {
        return command;
    }

    /** The session's folder, in which its holder can be found. */
    public Path folder() {
        return folder;
    }
}
