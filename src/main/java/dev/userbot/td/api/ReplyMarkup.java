package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** TDLib's {@code ReplyMarkup}: one record for each class that we know, {@link UnknownReplyMarkup} for those of a newer TDLib. */
public sealed interface ReplyMarkup extends TdObject {
    /** TDLib class {@code replyMarkupInlineKeyboard}. */
    record ReplyMarkupInlineKeyboard(List<List<InlineKeyboardButton>> rows) implements ReplyMarkup {}
    /** TDLib class {@code replyMarkupShowKeyboard}. */
    record ReplyMarkupShowKeyboard(
            List<List<KeyboardButton>> rows,
            boolean isPersistent,
            boolean resizeKeyboard,
            boolean oneTime,
            boolean isPersonal,
            String inputFieldPlaceholder)
            implements ReplyMarkup {}
    /** TDLib class {@code replyMarkupRemoveKeyboard}. */
    record ReplyMarkupRemoveKeyboard(boolean isPersonal) implements ReplyMarkup {}
    /** TDLib class {@code replyMarkupForceReply}. */
    record ReplyMarkupForceReply(boolean isPersonal, String inputFieldPlaceholder) implements ReplyMarkup {}
    /** A class that this version of the program has no record for. */
    record UnknownReplyMarkup(ObjectNode json) implements ReplyMarkup, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownReplyMarkup {}
    }
}
