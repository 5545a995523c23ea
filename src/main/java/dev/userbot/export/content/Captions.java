package dev.userbot.export.content;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageAudio;
import dev.userbot.td.api.MessageContent.MessageDocument;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;
import java.util.List;

/** The text of a message: what was written, or what stands below its file. */
public final class Captions {
    public static final FormattedText NONE = new FormattedText("", List.of());

    private static final ContentTable<FormattedText> TABLE = ContentTable.<FormattedText>builder()
            .on(MessageText.class, MessageText::text)
            .on(MessageAnimatedEmoji.class, content -> new FormattedText(content.emoji(), List.of()))
            .on(MessagePhoto.class, MessagePhoto::caption)
            .on(MessageVideo.class, MessageVideo::caption)
            .on(MessageAnimation.class, MessageAnimation::caption)
            .on(MessageAudio.class, MessageAudio::caption)
            .on(MessageVoiceNote.class, MessageVoiceNote::caption)
            .on(MessageDocument.class, MessageDocument::caption)
            .on(MessagePaidMedia.class, MessagePaidMedia::caption)
            .on(MessageInvoice.class, content -> content.paidMediaCaption().orElse(NONE))
            .on(MessagePoll.class, MessagePoll::description)
            .build();

    private Captions() {}

    public static FormattedText of(MessageContent content) {
        return TABLE.apply(content).orElse(NONE);
    }
}
