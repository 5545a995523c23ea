package dev.userbot.export.json;

import dev.userbot.td.api.ButtonStyle;
import dev.userbot.td.api.ButtonStyle.ButtonStyleDefault;
import dev.userbot.td.api.KeyboardButton;
import dev.userbot.td.api.ReplyMarkup;
import dev.userbot.td.api.ReplyMarkup.ReplyMarkupForceReply;
import dev.userbot.td.api.ReplyMarkup.ReplyMarkupRemoveKeyboard;
import dev.userbot.td.api.ReplyMarkup.ReplyMarkupShowKeyboard;
import dev.userbot.td.api.ReplyMarkup.UnknownReplyMarkup;
import java.util.Optional;

/** The keyboards that stand where the reader types; Desktop exports none of them. */
final class KeyboardJson {
    private KeyboardJson() {}

    static void write(JsonMembers members, ReplyMarkup markup) {
        if (markup instanceof ReplyMarkupShowKeyboard keyboard) {
            members.object("reply_keyboard", json -> write(json, keyboard));
        } else if (markup instanceof ReplyMarkupRemoveKeyboard removal) {
            members.object(
                    "reply_keyboard",
                    json -> json.text("type", "remove").flagIfSet("is_personal", removal.isPersonal()));
        } else if (markup instanceof ReplyMarkupForceReply reply) {
            members.object(
                    "reply_keyboard",
                    json -> json.text("type", "force_reply")
                            .flagIfSet("is_personal", reply.isPersonal())
                            .textIfAny("placeholder", reply.inputFieldPlaceholder()));
        } else if (markup instanceof UnknownReplyMarkup unknown) {
            members.tree("td_reply_markup", unknown.json());
        }
    }

    private static void write(JsonMembers json, ReplyMarkupShowKeyboard keyboard) {
        json.text("type", "show")
                .flagIfSet("is_personal", keyboard.isPersonal())
                .textIfAny("placeholder", keyboard.inputFieldPlaceholder())
                .flagIfSet("is_persistent", keyboard.isPersistent())
                .flagIfSet("resize", keyboard.resizeKeyboard())
                .flagIfSet("one_time", keyboard.oneTime());
        json.array(
                "rows",
                rows -> keyboard.rows()
                        .forEach(row -> rows.array(
                                buttons -> row.forEach(button -> buttons.object(each -> write(each, button))))));
    }

    private static void write(JsonMembers json, KeyboardButton button) {
        var type = button.type().path("@type").asText();
        json.text("type", SnakeCase.of(type, "keyboardButtonType"));
        json.textIfAny("text", button.text());
        if (button.type().size() > 1) {
            json.tree("details", button.type().deepCopy().without("@type"));
        }
        writeLook(json, button.style(), button.iconCustomEmojiId());
    }

    static void writeLook(JsonMembers json, Optional<ButtonStyle> style, long iconCustomEmojiId) {
        style.filter(look -> !(look instanceof ButtonStyleDefault))
                .ifPresent(look -> json.text("style", SnakeCase.of(look, "buttonStyle")));
        json.longIdIfAny("icon_custom_emoji_id", iconCustomEmojiId);
    }
}
