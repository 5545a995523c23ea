package dev.userbot.send.delivery;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageAudio;
import dev.userbot.td.api.MessageContent.MessageDocument;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;

/**
 * What a message can be known by again: its text, what kind of file it has, and the file's name as far as Telegram keeps it.
 * TDLib does not keep the number by which a program tells its messages apart (tdlib/td, MessagesManager::Message::store).
 */
public record ContentMark(String kind, String text, String fileName) {
    /** The mark of a message with this content. */
    public static ContentMark of(MessageContent content) {
        if (content instanceof MessageText text) {
            return new ContentMark("text", known(text.text()), "");
        }
        if (content instanceof MessageAnimatedEmoji emoji) {
            return new ContentMark("text", emoji.emoji(), "");
        }
        if (content instanceof MessagePhoto photo) {
            return new ContentMark("photo", known(photo.caption()), "");
        }
        if (content instanceof MessageVideo video) {
            return new ContentMark("video", known(video.caption()), "");
        }
        if (content instanceof MessageAnimation animation) {
            return new ContentMark("animation", known(animation.caption()), "");
        }
        if (content instanceof MessageAudio audio) {
            return new ContentMark(
                    "audio", known(audio.caption()), audio.audio().fileName());
        }
        if (content instanceof MessageVoiceNote voice) {
            return new ContentMark("voice", known(voice.caption()), "");
        }
        if (content instanceof MessageDocument document) {
            return new ContentMark(
                    "document", known(document.caption()), document.document().fileName());
        }
        return new ContentMark(content.getClass().getSimpleName(), "", "");
    }

    private static String known(FormattedText text) {
        return text.text().strip();
    }
}
