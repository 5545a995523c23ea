package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code SpeechRecognitionResult}: one record for each class that we know, {@link UnknownSpeechRecognitionResult} for those of a newer TDLib. */
public sealed interface SpeechRecognitionResult extends TdObject {
    /** TDLib class {@code speechRecognitionResultPending}. */
    record SpeechRecognitionResultPending(String partialText) implements SpeechRecognitionResult {}
    /** TDLib class {@code speechRecognitionResultText}. */
    record SpeechRecognitionResultText(String text) implements SpeechRecognitionResult {}
    /** TDLib class {@code speechRecognitionResultError}. */
    record SpeechRecognitionResultError() implements SpeechRecognitionResult {}
    /** A class that this version of the program has no record for. */
    record UnknownSpeechRecognitionResult(ObjectNode json) implements SpeechRecognitionResult, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownSpeechRecognitionResult {}
    }
}
