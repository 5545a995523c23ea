package dev.userbot.sandbox.services;

/** The error that a method answers with, in Telegram's own words, such as 400 {@code PHONE_CODE_INVALID}. */
final class RpcError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    RpcError(int code, String text) {
        super(text, null, false, false);
        this.code = code;
    }

    static RpcError badRequest(String text) {
        return new RpcError(400, text);
    }

    int code() {
        return code;
    }
}
