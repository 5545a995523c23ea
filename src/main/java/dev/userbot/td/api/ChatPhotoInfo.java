package dev.userbot.td.api;

/** TDLib class {@code chatPhotoInfo}. */
public record ChatPhotoInfo(File small, File big, boolean hasAnimation, boolean isPersonal) implements TdObject {}
