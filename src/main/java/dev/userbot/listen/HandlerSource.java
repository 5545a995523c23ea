package dev.userbot.listen;

import dev.userbot.plugin.MessageHandler;
import java.util.List;

/** Says who handles messages. */
public interface HandlerSource {
    /** Nobody does. */
    HandlerSource NONE = List::of;

    /**
     * Those who handle messages from now on. Asked again and again, on one thread; the same list means that nothing has
     * changed.
     */
    List<MessageHandler> handlers();
}
