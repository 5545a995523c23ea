package dev.userbot.td.api;

/** TDLib class {@code remoteFile}. */
public record RemoteFile(
        String id, String uniqueId, boolean isUploadingActive, boolean isUploadingCompleted, long uploadedSize)
        implements TdObject {}
