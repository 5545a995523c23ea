package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code TextEntityType}: one record for each class that we know, {@link UnknownTextEntityType} for those of a newer TDLib. */
public sealed interface TextEntityType extends TdObject {
    /** TDLib class {@code textEntityTypeMention}. */
    record TextEntityTypeMention() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeHashtag}. */
    record TextEntityTypeHashtag() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeCashtag}. */
    record TextEntityTypeCashtag() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeBotCommand}. */
    record TextEntityTypeBotCommand() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeUrl}. */
    record TextEntityTypeUrl() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeEmailAddress}. */
    record TextEntityTypeEmailAddress() implements TextEntityType {}
    /** TDLib class {@code textEntityTypePhoneNumber}. */
    record TextEntityTypePhoneNumber() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeBankCardNumber}. */
    record TextEntityTypeBankCardNumber() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeBold}. */
    record TextEntityTypeBold() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeItalic}. */
    record TextEntityTypeItalic() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeUnderline}. */
    record TextEntityTypeUnderline() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeStrikethrough}. */
    record TextEntityTypeStrikethrough() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeSpoiler}. */
    record TextEntityTypeSpoiler() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeCode}. */
    record TextEntityTypeCode() implements TextEntityType {}
    /** TDLib class {@code textEntityTypePre}. */
    record TextEntityTypePre() implements TextEntityType {}
    /** TDLib class {@code textEntityTypePreCode}. */
    record TextEntityTypePreCode(String language) implements TextEntityType {}
    /** TDLib class {@code textEntityTypeBlockQuote}. */
    record TextEntityTypeBlockQuote() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeExpandableBlockQuote}. */
    record TextEntityTypeExpandableBlockQuote() implements TextEntityType {}
    /** TDLib class {@code textEntityTypeTextUrl}. */
    record TextEntityTypeTextUrl(String url) implements TextEntityType {}
    /** TDLib class {@code textEntityTypeMentionName}. */
    record TextEntityTypeMentionName(long userId) implements TextEntityType {}
    /** TDLib class {@code textEntityTypeCustomEmoji}. */
    record TextEntityTypeCustomEmoji(long customEmojiId) implements TextEntityType {}
    /** TDLib class {@code textEntityTypeMediaTimestamp}. */
    record TextEntityTypeMediaTimestamp(int mediaTimestamp) implements TextEntityType {}
    /** TDLib class {@code textEntityTypeDateTime}. */
    record TextEntityTypeDateTime(int unixTime) implements TextEntityType {}
    /** A class that this version of the program has no record for. */
    record UnknownTextEntityType(ObjectNode json) implements TextEntityType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownTextEntityType {}
    }
}
