package dev.userbot.config;

import java.util.Optional;

/** The one proxy that all connections go through. Its text form shows no credentials. */
public sealed interface ProxyConfig {
    /** Host name or address, without brackets. */
    String host();

    /** 1 to 65535. */
    int port();

    /**
     * Parses {@code socks5://[user:pass@]host:port}, {@code http://[user:pass@]host:port}, {@code
     * mtproto://secret@host:port}, {@code tg://proxy?…}, {@code tg://socks?…} and the same links on {@code https://t.me}.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#USAGE} for anything else: going on
     *     without the proxy would show the user's address. The message never quotes the text, which may hold a password.
     */
    static ProxyConfig parse(String text) {
        return new ProxyUrl(text).parse();
    }

    /** A SOCKS5 proxy. */
    record Socks5(String host, int port, Optional<Credentials> credentials) implements ProxyConfig {
        @Override
        public String toString() {
            return "socks5://" + host + ":" + port;
        }
    }

    /** An HTTP proxy that allows {@code CONNECT}. */
    record Http(String host, int port, Optional<Credentials> credentials) implements ProxyConfig {
        @Override
        public String toString() {
            return "http://" + host + ":" + port;
        }
    }

    /**
     * Telegram's own kind of proxy.
     *
     * @param secret in hexadecimal or base64url, as links carry it
     */
    record Mtproto(String host, int port, Secret secret) implements ProxyConfig {
        @Override
        public String toString() {
            return "mtproto://" + host + ":" + port;
        }
    }

    /** Name and password for a proxy; the password may be empty. */
    record Credentials(Secret user, Secret password) {}
}
