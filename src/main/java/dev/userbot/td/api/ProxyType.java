package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ProxyType}: one record for each class that we know, {@link UnknownProxyType} for those of a newer TDLib. */
public sealed interface ProxyType extends TdObject {
    /** TDLib class {@code proxyTypeSocks5}. */
    record ProxyTypeSocks5(String username, String password) implements ProxyType {}
    /** TDLib class {@code proxyTypeHttp}. */
    record ProxyTypeHttp(String username, String password, boolean httpOnly) implements ProxyType {}
    /** TDLib class {@code proxyTypeMtproto}. */
    record ProxyTypeMtproto(String secret) implements ProxyType {}
    /** A class that this version of the program has no record for. */
    record UnknownProxyType(ObjectNode json) implements ProxyType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownProxyType {}
    }
}
