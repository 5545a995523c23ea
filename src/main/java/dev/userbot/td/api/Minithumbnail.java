package dev.userbot.td.api;

/**
 * TDLib class {@code minithumbnail}.
 *
 * @param data a JPEG picture in base64, as bytes travel in TDLib's JSON
 */
public record Minithumbnail(int width, int height, String data) implements TdObject {}
