package dev.userbot.listen.rules.act;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this computer that is told things. */
final class Hook implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile Map<String, String> answer = Map.of();

    record Told(String body, String key, String timestamp, String signature) {}

    Hook() throws IOException {
        this(0);
    }

    Hook(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::hear);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(new Told(
                    body,
                    headers.getFirst("X-Userbot-Key"),
                    headers.getFirst("X-Userbot-Timestamp"),
                    headers.getFirst("X-Userbot-Signature")));
            answer.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    void answers(int code, Map<String, String> headers) {
        status = code;
        answer = headers;
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port() + "/hook");
    }

    List<Told> told() {
        return told;
    }

    List<String> bodies() {
        return told.stream().map(Told::body).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
