package dev.userbot.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers who asks at a port of this computer, and of no other: 200 if all is well, 503 if there is no connection, or the
 * listener has said nothing for a minute; with the status either way.
 */
final class HealthPort implements Health {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final HttpServer server;
    private final Clock clock;
    private volatile Optional<ListenResult> last = Optional.empty();
    private volatile Instant shown = Instant.EPOCH;

    private HealthPort(HttpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * Opens the port.
     *
     * @throws UserbotException with {@link Failure#USAGE} if that is not possible
     */
    static HealthPort open(int port, Clock clock) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var health = new HealthPort(server, clock);
            server.createContext("/", health::answer);
            server.start();
            return health;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "--health: port %d of this computer cannot be used (%s). Choose another."
                            .formatted(port, e.getMessage()),
                    e);
        }
    }

    /** The port in use. */
    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var status = last;
            var isWell = status.filter(ListenResult::connected).isPresent()
                    && clock.instant().isBefore(shown.plus(FRESH));
            var body = status.map(Results::compact).orElse("{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(isWell ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void show(ListenResult status) {
        last = Optional.of(status);
        shown = clock.instant();
    }

    @Override
    public void showLast(ListenResult status) {
        show(status);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
