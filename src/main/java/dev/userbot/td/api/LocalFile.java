package dev.userbot.td.api;

/** TDLib class {@code localFile}. */
public record LocalFile(
        String path,
        boolean canBeDownloaded,
        boolean canBeDeleted,
        boolean isDownloadingActive,
        boolean isDownloadingCompleted,
        long downloadOffset,
        long downloadedPrefixSize,
        long downloadedSize)
        implements TdObject {}
