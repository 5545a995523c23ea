package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code voiceNote}. */
public record VoiceNote(
        int duration, String mimeType, Optional<SpeechRecognitionResult> speechRecognitionResult, File voice)
        implements TdObject {}
