package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib's {@code ChatTheme}: one record for each class that we know, {@link UnknownChatTheme} for those of a newer TDLib. */
public sealed interface ChatTheme extends TdObject {
    /** TDLib class {@code chatThemeEmoji}. */
    record ChatThemeEmoji(String name) implements ChatTheme {}
    /** TDLib class {@code chatThemeGift}. */
    record ChatThemeGift(Optional<GiftChatTheme> giftTheme) implements ChatTheme {}
    /** A class that this version of the program has no record for. */
    record UnknownChatTheme(ObjectNode json) implements ChatTheme, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownChatTheme {}
    }
}
