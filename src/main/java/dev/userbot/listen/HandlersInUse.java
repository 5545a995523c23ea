package dev.userbot.listen;

import dev.userbot.listen.handlers.Handlers;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.send.delivery.ServerClock;
import java.util.List;
import java.util.Optional;

/** Keeps those who handle messages as their source names them. For one thread. */
final class HandlersInUse {
    private final HandlerSource source;
    private final Handlers handlers;
    private final ServerClock server;
    private Optional<List<MessageHandler>> used = Optional.empty();

    HandlersInUse(HandlerSource source, Handlers handlers, ServerClock server) {
        this.source = source;
        this.handlers = handlers;
        this.server = server;
    }

    void renew() {
        var named = source.handlers();
        if (!used.equals(Optional.of(named))) {
            handlers.use(named, server.now());
            used = Optional.of(named);
        }
    }
}
