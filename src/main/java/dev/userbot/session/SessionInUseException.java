package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;

/** Another process holds a session. */
public final class SessionInUseException extends UserbotException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;

    /**
     * Says who holds it.
     *
     * @param folder the session's
     */
    public SessionInUseException(Path folder, String message) {
        super(Failure.SESSION_IN_USE, message);
        this.folder = folder;
    }

    /** The session's folder, in which its holder can be found. */
    public Path folder() {
        return folder;
    }
}
