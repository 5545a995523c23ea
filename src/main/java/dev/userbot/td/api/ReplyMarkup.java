package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** TDLib's {@code ReplyMarkup}: one record for each class that we know, {@link UnknownReplyMarkup} for those of a newer TDLib. */
public sealed interface ReplyMarkup extends TdObject {
    /** TDLib class {@code replyMarkupInlineKeyboard}. */
    record ReplyMarkupInlineKeyboard(List<List<InlineKeyboardButton>> rows) implements ReplyMarkup {}
    /** A class that this version of the program has no record for. */
    record UnknownReplyMarkup(ObjectNode json) implements ReplyMarkup, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownReplyMarkup {}
    }
}
