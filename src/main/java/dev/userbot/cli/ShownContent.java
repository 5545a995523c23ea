package dev.userbot.cli;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputFile;
import dev.userbot.td.api.InputFile.InputFileLocal;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessageAnimation;
import dev.userbot.td.api.InputMessageContent.InputMessageAudio;
import dev.userbot.td.api.InputMessageContent.InputMessageDocument;
import dev.userbot.td.api.InputMessageContent.InputMessagePhoto;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.InputMessageContent.InputMessageVideo;
import dev.userbot.td.api.InputMessageContent.InputMessageVoiceNote;
import java.util.List;
import java.util.Optional;

/**
 * What a message holds, as far as it is shown before it is sent.
 *
 * @param kind text, photo, video, animation, audio, voice or document
 * @param file where it lies
 */
record ShownContent(String kind, Optional<String> file, FormattedText text) {
    static ShownContent of(InputMessageContent content) {
        if (content instanceof InputMessagePhoto photo) {
            return file("photo", photo.photo().photo(), photo.caption());
        }
        if (content instanceof InputMessageVideo video) {
            return file("video", video.video().video(), video.caption());
        }
        if (content instanceof InputMessageAnimation animation) {
            return file("animation", animation.animation().animation(), animation.caption());
        }
        if (content instanceof InputMessageAudio audio) {
            return file("audio", audio.audio().audio(), audio.caption());
        }
        if (content instanceof InputMessageVoiceNote voice) {
            return file("voice", voice.voiceNote(), voice.caption());
        }
        if (content instanceof InputMessageDocument document) {
            return file("document", document.document().document(), document.caption());
        }
        return new ShownContent("text", Optional.empty(), ((InputMessageText) content).text());
    }

    private static ShownContent file(String kind, InputFile file, Optional<FormattedText> caption) {
        return new ShownContent(
                kind,
                Optional.of(((InputFileLocal) file).path()),
                caption.orElseGet(() -> new FormattedText("", List.of())));
    }
}
