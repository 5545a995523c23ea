package dev.userbot.config;

import dev.userbot.config.ProxyConfig.Credentials;
import dev.userbot.config.ProxyConfig.Http;
import dev.userbot.config.ProxyConfig.Mtproto;
import dev.userbot.config.ProxyConfig.Socks5;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One proxy address in any of its notations. No error quotes any part of it that could be a credential. */
final class ProxyUrl {
    private static final Set<String> LINK_HOSTS = Set.of("t.me", "telegram.me", "telegram.dog");
    // Hexadecimal or base64url of at least the 16 bytes that every MTProto proxy secret has.
    private static final Pattern SECRET = Pattern.compile("[0-9a-fA-F]{32,}|[A-Za-z0-9_+/-]{22,}={0,2}");

    private final String text;

    ProxyUrl(String text) {
        this.text = text.strip();
    }

    ProxyConfig parse() {
        var uri = uri();
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var isLink = scheme.equals("tg")
                || LINK_HOSTS.contains(Optional.ofNullable(uri.getHost()).orElse(""));
        if (isLink) {
            return link(scheme.equals("tg") ? uri.getAuthority() : uri.getPath().replace("/", ""), query(uri));
        }
        return switch (scheme) {
            case "socks5" -> new Socks5(host(uri), port(uri), credentials(uri));
            case "http" -> new Http(host(uri), port(uri), credentials(uri));
            case "mtproto" ->
                new Mtproto(
                        host(uri),
                        port(uri),
                        secret(Optional.ofNullable(uri.getRawUserInfo()).map(ProxyUrl::decode)));
            default -> throw refused("it must begin with socks5://, http://, mtproto:// or be a tg://proxy link");
        };
    }

    private URI uri() {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // The exception quotes its input: it must not become a cause.
            throw refused("it is not a valid address; write special characters of a password as %XX");
        }
    }

    private static ProxyConfig link(String kind, Map<String, String> query) {
        var host = text(query, "server").orElseThrow(() -> refused("the link names no server"));
        var port = number(text(query, "port").orElse(""));
        return switch (Optional.ofNullable(kind).orElse("")) {
            case "proxy" -> new Mtproto(host, port, secret(text(query, "secret")));
            case "socks" ->
                new Socks5(
                        host,
                        port,
                        text(query, "user")
                                .map(user -> new Credentials(
                                        new Secret(user),
                                        new Secret(text(query, "pass").orElse("")))));
            default -> throw refused("the link is not a proxy link");
        };
    }

    private static Map<String, String> query(URI uri) {
        var query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (a, b) -> b));
    }

    private static Optional<String> text(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    private static String host(URI uri) {
        if (uri.getHost() == null) {
            throw refused("it names no host; expected host:port after the optional user:password@");
        }
        var path = Optional.ofNullable(uri.getRawPath()).orElse("");
        if (!(path.isEmpty() || path.equals("/")) || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("something follows the port");
        }
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    private static int port(URI uri) {
        return number(uri.getPort() < 0 ? "" : String.valueOf(uri.getPort()));
    }

    private static int number(String port) {
        if (port.matches("[0-9]{1,5}")) {
            var number = Integer.parseInt(port);
            if (number >= 1 && number <= 65535) {
                return number;
            }
        }
        throw refused("its port must be a number from 1 to 65535");
    }

    private static Optional<Credentials> credentials(URI uri) {
        return Optional.ofNullable(uri.getRawUserInfo()).map(info -> {
            var parts = info.split(":", 2);
            return new Credentials(new Secret(decode(parts[0])), new Secret(parts.length == 2 ? decode(parts[1]) : ""));
        });
    }

    private static Secret secret(Optional<String> secret) {
        return secret.filter(s -> SECRET.matcher(s).matches())
                .map(Secret::new)
                .orElseThrow(() -> refused("its secret must be hexadecimal or base64url"));
    }

    // A plus sign is itself in user names and base64, not a space.
    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused("a % in it must be followed by two hexadecimal digits");
        }
    }

    private static UserbotException refused(String why) {
        return new UserbotException(
                Failure.USAGE,
                "Cannot use the proxy address: " + why
                        + ". Example: socks5://user:password@127.0.0.1:1080. Nothing was sent.");
    }
}
