package dev.userbot.export.html;

import dev.userbot.export.content.People;
import dev.userbot.td.api.InlineKeyboardButton;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeLoginUrl;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeUrl;
import dev.userbot.td.api.InlineKeyboardButtonType.InlineKeyboardButtonTypeUser;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.ReplyMarkup.ReplyMarkupInlineKeyboard;
import java.util.List;
import java.util.Optional;

/** Buttons under the messages of bots. */
final class Buttons {
    private Buttons() {}

    static List<List<Entry.Button>> of(Message message) {
        return message.replyMarkup().orElse(null) instanceof ReplyMarkupInlineKeyboard keyboard
                ? keyboard.rows().stream()
                        .map(row -> row.stream().map(Buttons::button).toList())
                        .toList()
                : List.of();
    }

    private static Entry.Button button(InlineKeyboardButton button) {
        return new Entry.Button(People.shown(button.text()), address(button));
    }

    private static Optional<String> address(InlineKeyboardButton button) {
        var type = button.type();
        if (type instanceof InlineKeyboardButtonTypeUrl url) {
            return Links.to(url.url());
        }
        if (type instanceof InlineKeyboardButtonTypeLoginUrl login) {
            return Links.to(login.url());
        }
        return type instanceof InlineKeyboardButtonTypeUser user
                ? Optional.of(Links.toUser(user.userId()))
                : Optional.empty();
    }
}
