package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code videoNote}. */
public record VideoNote(
        int duration,
        int length,
        Optional<Minithumbnail> minithumbnail,
        Optional<Thumbnail> thumbnail,
        Optional<SpeechRecognitionResult> speechRecognitionResult,
        File video)
        implements TdObject {}
