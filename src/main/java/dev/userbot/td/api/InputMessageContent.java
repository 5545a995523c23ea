package dev.userbot.td.api;

import java.util.Optional;

/** TDLib's {@code InputMessageContent}: the classes that we ask with; it is never answered. */
public sealed interface InputMessageContent extends TdObject {
    /** TDLib class {@code inputMessageText}. */
    record InputMessageText(FormattedText text, Optional<LinkPreviewOptions> linkPreviewOptions, boolean clearDraft)
            implements InputMessageContent {}
    /** TDLib class {@code inputMessagePhoto}. */
    record InputMessagePhoto(InputPhoto photo, Optional<FormattedText> caption) implements InputMessageContent {}
    /** TDLib class {@code inputMessageVideo}. */
    record InputMessageVideo(InputVideo video, Optional<FormattedText> caption) implements InputMessageContent {}
    /** TDLib class {@code inputMessageAnimation}. */
    record InputMessageAnimation(InputAnimation animation, Optional<FormattedText> caption)
            implements InputMessageContent {}
    /** TDLib class {@code inputMessageAudio}. */
    record InputMessageAudio(InputAudio audio, Optional<FormattedText> caption) implements InputMessageContent {}
    /** TDLib class {@code inputMessageVoiceNote}; the duration is in seconds, the waveform in base64. */
    record InputMessageVoiceNote(InputFile voiceNote, int duration, String waveform, Optional<FormattedText> caption)
            implements InputMessageContent {}
    /** TDLib class {@code inputMessageDocument}. */
    record InputMessageDocument(InputDocument document, Optional<FormattedText> caption)
            implements InputMessageContent {}
}
