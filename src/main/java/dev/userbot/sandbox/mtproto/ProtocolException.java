package dev.userbot.sandbox.mtproto;

import java.io.IOException;

/** The client sent something that is not MTProto; its connection is closed. */
final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String message) {
        super(message);
    }

    ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
