package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The table of methods. Answers are a {@code TlObject}, a {@code Boolean} or a {@code List}, as the schema says. */
final class Methods {
    private final Viewers viewers;
    private final Map<String, Function<Call, Object>> handlers = new HashMap<>();

    Methods(Viewers viewers) {
        this.viewers = viewers;
    }

    /** A method that works without a login. */
    Methods open(String method, Function<Call, Object> handler) {
        if (handlers.put(method, handler) != null) {
            throw new IllegalStateException(method + " is answered twice");
        }
        return this;
    }

    /** A method for logged-in users; others get 401. */
    Methods user(String method, BiFunction<Viewer, TlObject, Object> handler) {
        return open(method, call -> handler.apply(viewers.of(call.caller()), call.request()));
    }

    /** A method that changes something, for logged-in users; one such request at a time. */
    Methods device(String method, BiFunction<Device, TlObject, Object> handler) {
        return open(method, call -> {
            var device = viewers.device(call.caller());
            synchronized (device.viewer().world()) {
                return handler.apply(device, call.request());
            }
        });
    }

    /** A method whose answer is always the same. */
    Methods always(String method, Object answer) {
        return open(method, call -> answer);
    }

    Optional<Function<Call, Object>> find(String method) {
        return Optional.ofNullable(handlers.get(method));
    }
}
