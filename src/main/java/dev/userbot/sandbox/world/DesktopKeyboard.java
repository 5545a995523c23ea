package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Desktop's {@code inline_bot_buttons}, made into the protocol's inline keyboard. */
final class DesktopKeyboard {
    private DesktopKeyboard() {}

    /** The inline keyboard of a message, if it has one. */
    static Optional<TlObject> of(JsonNode message) {
        var rows = new ArrayList<TlObject>();
        for (var row : message.path("inline_bot_buttons")) {
            var buttons = new ArrayList<TlObject>();
            row.forEach(button -> buttons.add(button(button)));
            rows.add(TlObject.of("keyboardButtonRow", "buttons", List.copyOf(buttons)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(TlObject.of("replyInlineMarkup", "rows", List.copyOf(rows)));
    }

    /** A button whose meaning the export has lost becomes one that calls its bot with nothing. */
    private static TlObject button(JsonNode button) {
        var words = DesktopText.member(button, "text");
        var data = DesktopText.member(button, "data");
        return switch (button.path("type").asText("")) {
            case "url" -> TlObject.of("keyboardButtonUrl", "text", words, "url", data);
            case "auth" ->
                TlObject.of(
                        "keyboardButtonUrlAuth",
                        "text",
                        words,
                        "fwd_text",
                        button.hasNonNull("forward_text") ? DesktopText.member(button, "forward_text") : null,
                        "url",
                        data,
                        "button_id",
                        button.path("button_id").asInt());
            case "web_view", "simple_web_view" -> TlObject.of("keyboardButtonWebView", "text", words, "url", data);
            case "switch_inline" -> TlObject.of("keyboardButtonSwitchInline", "text", words, "query", data);
            case "switch_inline_same" ->
                TlObject.of("keyboardButtonSwitchInline", "same_peer", true, "text", words, "query", data);
            case "copy_text" -> TlObject.of("keyboardButtonCopy", "text", words, "copy_text", data);
            case "user_profile" ->
                TlObject.of(
                        "keyboardButtonUserProfile",
                        "text",
                        words,
                        "user_id",
                        button.path("data").asLong());
            case "buy" -> TlObject.of("keyboardButtonBuy", "text", words);
            case "game" -> TlObject.of("keyboardButtonGame", "text", words);
            default ->
                TlObject.of(
                        "keyboardButtonCallback",
                        "requires_password",
                        button.path("type").asText().equals("callback_with_password") ? true : null,
                        "text",
                        words,
                        "data",
                        callback(button));
        };
    }

    private static byte[] callback(JsonNode button) {
        try {
            return Base64.getUrlDecoder().decode(button.path("dataBase64").asText(""));
        } catch (IllegalArgumentException e) {
            return new byte[0]; // not Base64: the button stays, its data is lost
        }
    }
}
