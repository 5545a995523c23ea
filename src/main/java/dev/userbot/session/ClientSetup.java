package dev.userbot.session;

import dev.userbot.config.ProxyConfig;
import dev.userbot.config.ProxyConfig.Credentials;
import dev.userbot.config.ProxyConfig.Http;
import dev.userbot.config.ProxyConfig.Mtproto;
import dev.userbot.config.ProxyConfig.Socks5;
import dev.userbot.config.Secret;
import dev.userbot.td.TdClient;
import dev.userbot.td.api.AddProxy;
import dev.userbot.td.api.DisableProxy;
import dev.userbot.td.api.NetworkType.NetworkTypeNone;
import dev.userbot.td.api.NetworkType.NetworkTypeOther;
import dev.userbot.td.api.Ok;
import dev.userbot.td.api.OptionValue.OptionValueBoolean;
import dev.userbot.td.api.Proxy;
import dev.userbot.td.api.ProxyType;
import dev.userbot.td.api.ProxyType.ProxyTypeHttp;
import dev.userbot.td.api.ProxyType.ProxyTypeMtproto;
import dev.userbot.td.api.ProxyType.ProxyTypeSocks5;
import dev.userbot.td.api.SetNetworkType;
import dev.userbot.td.api.SetOption;
import dev.userbot.td.api.SetTdlibParameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first requests of a client. TDLib queues those that come before the parameters and executes them before it opens
 * the first connection, so the proxy is in force from the first packet on; it answers them only afterwards.
 */
final class ClientSetup {
    // Less to write to disk, and nothing is asked of the server that nobody here looks at.
    private static final List<String> OPTIONS_ON = List.of(
            "disable_network_statistics",
            "disable_time_adjustment_protection",
            "disable_top_chats",
            "disable_contact_registered_notifications");

    private static final Logger LOG = LoggerFactory.getLogger(ClientSetup.class);

    private final TdClient client;
    private final ClientParameters parameters;

    ClientSetup(TdClient client, ClientParameters parameters) {
        this.client = client;
        this.parameters = parameters;
    }

    /**
     * Sends everything.
     *
     * @return fails if the parameters or the proxy were refused
     */
    CompletableFuture<Ok> send() {
        var network = parameters.proxy().map(this::connectThrough).orElseGet(this::connectDirectly);
        for (var name : OPTIONS_ON) {
            var unused = client.send(new SetOption(name, new OptionValueBoolean(true)))
                    .exceptionally(error -> {
                        LOG.debug("TDLib has no option {} any more", name, error);
                        return null;
                    });
        }
        return client.send(tdlibParameters()).thenCombine(network, (accepted, connected) -> accepted);
    }

    // No network at all until TDLib has taken the proxy: if it refused it, it would connect without.
    private CompletableFuture<Ok> connectThrough(ProxyConfig config) {
        var offline = client.send(new SetNetworkType(new NetworkTypeNone()));
        var proxy = new Proxy(config.host(), config.port(), proxyType(config));
        return client.send(new AddProxy(proxy, true, ""))
                .thenCombine(offline, (added, ok) -> added)
                .thenCompose(added -> client.send(new SetNetworkType(new NetworkTypeOther())));
    }

    // TDLib remembers the proxy of earlier runs, so going without one must be said too.
    private CompletableFuture<Ok> connectDirectly() {
        return client.send(new DisableProxy());
    }

    private static ProxyType proxyType(ProxyConfig config) {
        if (config instanceof Socks5 socks) {
            return new ProxyTypeSocks5(user(socks.credentials()), password(socks.credentials()));
        }
        if (config instanceof Http http) {
            return new ProxyTypeHttp(user(http.credentials()), password(http.credentials()), false);
        }
        return new ProxyTypeMtproto(((Mtproto) config).secret().value());
    }

    private static String user(Optional<Credentials> credentials) {
        return credentials.map(Credentials::user).map(Secret::value).orElse("");
    }

    private static String password(Optional<Credentials> credentials) {
        return credentials.map(Credentials::password).map(Secret::value).orElse("");
    }

    // All three databases, always: TDLib drops what an earlier run stored as soon as a run goes without one of them.
    // A steady device name and version: sessions that change theirs look stolen to Telegram.
    private SetTdlibParameters tdlibParameters() {
        var directory = parameters.tdlibDirectory().toAbsolutePath().toString();
        return new SetTdlibParameters(
                parameters.testDc(),
                directory,
                directory,
                parameters
                        .databaseKey()
                        .map(key ->
                                Base64.getEncoder().encodeToString(key.value().getBytes(StandardCharsets.UTF_8)))
                        .orElse(""),
                true,
                true,
                true,
                false,
                parameters.api().id(),
                parameters.api().hash().value(),
                "en",
                "userbot",
                System.getProperty("os.name"),
                parameters.applicationVersion());
    }
}
