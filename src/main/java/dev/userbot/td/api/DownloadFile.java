package dev.userbot.td.api;

/** TDLib function {@code downloadFile}; offset and limit in bytes, 0 for the whole file. */
public record DownloadFile(long fileId, int priority, long offset, long limit, boolean synchronous)
        implements TdFunction<File> {}
