package dev.userbot.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.userbot.td.api.InlineKeyboardButton;
import dev.userbot.td.api.InlineKeyboardButtonType;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeBuy;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeCallback;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeCallbackGame;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeCallbackWithPassword;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeCopyText;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeLoginUrl;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeSwitchInline;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeUrl;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeUser;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeWebApp;
import dev.userbot.td.api.ReplyMarkup;
import dev.userbot.td.api.ReplyMarkup.ReplyMarkupInlineKeyboard;
import dev.userbot.td.api.TargetChat.TargetChatCurrent;

/** Inline keyboards, rows of buttons below a message. Desktop exports no other keyboards. */
final class ButtonsJson {
    private ButtonsJson() {}

    static void write(JsonMembers members, ReplyMarkup markup) {
        if (markup instanceof ReplyMarkupInlineKeyboard keyboard) {
            members.array(
                    "inline_bot_buttons",
                    rows -> keyboard.rows().forEach(row -> {
                        ArrayNode array = rows.addArray();
                        row.forEach(button -> array.add(JsonMembers.objectOf(json -> write(json, button))));
                    }));
        }
    }

    private static void write(JsonMembers json, InlineKeyboardButton button) {
        var type = button.type();
        json.text("type", type(type)).textIfAny("text", button.text());
        if (type instanceof InlineKeyboardButtonTypeCallback callback) {
            writeCallback(json, callback.data());
        } else if (type instanceof InlineKeyboardButtonTypeCallbackWithPassword callback) {
            writeCallback(json, callback.data());
        } else if (type instanceof InlineKeyboardButtonTypeLoginUrl login) {
            json.textIfAny("data", login.url())
                    .textIfAny("forward_text", login.forwardText())
                    .numberIfAny("button_id", login.id());
        } else {
            json.textIfAny("data", data(type));
        }
    }

    /** TDLib gives standard Base64, Desktop writes the URL-safe alphabet without padding. */
    private static void writeCallback(JsonMembers json, String base64) {
        json.text("dataBase64", base64.replace('+', '-').replace('/', '_').replace("=", ""))
                .text("data", "");
    }

    private static String type(InlineKeyboardButtonType type) {
        if (type instanceof InlineKeyboardButtonTypeUrl) {
            return "url";
        } else if (type instanceof InlineKeyboardButtonTypeLoginUrl) {
            return "auth";
        } else if (type instanceof InlineKeyboardButtonTypeWebApp) {
            return "web_view";
        } else if (type instanceof InlineKeyboardButtonTypeCallback) {
            return "callback";
        } else if (type instanceof InlineKeyboardButtonTypeCallbackWithPassword) {
            return "callback_with_password";
        } else if (type instanceof InlineKeyboardButtonTypeCallbackGame) {
            return "game";
        } else if (type instanceof InlineKeyboardButtonTypeSwitchInline inline) {
            return inline.targetChat() instanceof TargetChatCurrent ? "switch_inline_same" : "switch_inline";
        } else if (type instanceof InlineKeyboardButtonTypeBuy) {
            return "buy";
        } else if (type instanceof InlineKeyboardButtonTypeUser) {
            return "user_profile";
        }
        return type instanceof InlineKeyboardButtonTypeCopyText ? "copy_text" : "default";
    }

    private static String data(InlineKeyboardButtonType type) {
        if (type instanceof InlineKeyboardButtonTypeUrl url) {
            return url.url();
        } else if (type instanceof InlineKeyboardButtonTypeWebApp app) {
            return app.url();
        } else if (type instanceof InlineKeyboardButtonTypeSwitchInline inline) {
            return inline.query();
        } else if (type instanceof InlineKeyboardButtonTypeUser user) {
            return Long.toString(user.userId());
        }
        return type instanceof InlineKeyboardButtonTypeCopyText copy ? copy.text() : "";
    }
}
