package dev.userbot.sandbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.TdClient;
import dev.userbot.td.Tdlib;
import dev.userbot.td.api.AddProxy;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.CheckAuthenticationCode;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.Proxy;
import dev.userbot.td.api.ProxyType;
import dev.userbot.td.api.SetAuthenticationPhoneNumber;
import dev.userbot.td.api.SetTdlibParameters;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.Update;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Somebody with the real TDLib, whose network is the sandbox. */
public final class TelegramUser implements AutoCloseable {
    private final TdClient client;
    private final List<Update> updates = new CopyOnWriteArrayList<>();
    private volatile AuthorizationState state;

    public TelegramUser(Tdlib tdlib, Path folder, Endpoint endpoint) {
        this(tdlib, folder, endpoint, client -> {});
    }

    /** @param first gets the client before it is sent anything */
    public TelegramUser(Tdlib tdlib, Path folder, Endpoint endpoint, Consumer<TdClient> first) {
        client = tdlib.newClient();
        first.accept(client);
        client.subscribe(update -> {
            updates.add(update);
            if (update instanceof Update.UpdateAuthorizationState changed) {
                state = changed.authorizationState();
            }
        });
        var socks = new Proxy("127.0.0.1", endpoint.socksPort(), new ProxyType.ProxyTypeSocks5("", ""));
        var unused = client.send(new AddProxy(socks, true, ""));
        client.call(new SetTdlibParameters(
                true,
                folder.resolve("tdlib").toString(),
                folder.resolve("files").toString(),
                "",
                true,
                true,
                true,
                false,
                1,
                "sandbox",
                "en",
                "test",
                "1",
                "1"));
    }

    public TdClient client() {
        return client;
    }

    List<Update> updates() {
        return updates;
    }

    public void reaches(Class<? extends AuthorizationState> wanted) {
        await().atMost(Duration.ofSeconds(20)).until(() -> wanted.isInstance(state));
    }

    <T extends AuthorizationState> T state(Class<T> wanted) {
        reaches(wanted);
        return wanted.cast(state);
    }

    public TelegramUser logsIn(String phone) {
        asksForCode(phone);
        client.call(new CheckAuthenticationCode("22222"));
        reaches(AuthorizationState.AuthorizationStateReady.class);
        return this;
    }

    void asksForCode(String phone) {
        reaches(AuthorizationState.AuthorizationStateWaitPhoneNumber.class);
        client.call(new SetAuthenticationPhoneNumber(phone));
        reaches(AuthorizationState.AuthorizationStateWaitCode.class);
    }

    public ObjectNode json(TdFunction<?> request) throws InterruptedException {
        try {
            return client.sendForJson(request).get();
        } catch (ExecutionException e) {
            throw new AssertionError(request.toString(), e.getCause());
        }
    }

    /** Calls any function of TDLib by its name; objects are told by {@link Ask#object}. */
    public ObjectNode asks(String function, Object... namesAndValues) throws InterruptedException {
        return json(Ask.function(function, namesAndValues));
    }

    /** The texts of a chat by server message id, read oldest first. */
    Map<Integer, String> reads(long chatId) throws InterruptedException {
        var texts = new TreeMap<Integer, String>();
        long from = 1L << 20;
        while (true) {
            var page = new ArrayList<JsonNode>();
            json(new GetChatHistory(chatId, from, -99, 100, false))
                    .path("messages")
                    .forEach(page::add);
            Collections.reverse(page);
            int before = texts.size();
            for (var message : page) {
                texts.put(
                        (int) (message.path("id").asLong() >> 20),
                        message.path("content").path("text").path("text").asText());
                from = Math.max(from, message.path("id").asLong());
            }
            if (texts.size() == before) {
                return texts;
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
