package dev.userbot.td.api;

/** TDLib class {@code voiceNote}. */
public record VoiceNote(int duration, String mimeType, File voice) implements TdObject {}
