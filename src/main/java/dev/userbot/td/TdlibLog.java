package dev.userbot.td;

import dev.userbot.td.NativeCalls.LogListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept of TDLib's log: why it aborted, in a file, and why downloads failed, which it says nowhere else (a failed
 * {@code downloadFile} is answered with one and the same sentence). Everything else is dropped unread, because it quotes
 * messages, names and links. Safe for use by several threads: TDLib logs on all of its own.
 */
final class TdlibLog implements LogListener {
    /** At level 2, warnings, TDLib tells about downloads; from level 3 on it writes requests, passwords included. */
    static final int HIGHEST_LEVEL = 2;

    private static final int FATAL = 0;
    private static final int REMEMBERED = 1_000;
    /** {@code FileManager::on_download_error_impl} and {@code Status::print} of tdlib/td. */
    private static final Pattern FAILED_DOWNLOAD = Pattern.compile(
            "Failed to ([Dd]ownload\\w*) file (\\d+)\\D.*?: \\[(?:Error|(?:Posix|Windows)Error : (.*?)) : (-?\\d+) : (.*)]",
            Pattern.DOTALL);

    /** What TDLib was doing when it gave up: it asked for the message again, for a newer reference to its file. */
    private static final String REPAIRING = "DownloadWaitFileReference";

    private static final Logger LOG = LoggerFactory.getLogger(TdlibLog.class);

    private final Path file;
    private final Map<Long, TdException> failedDownloads = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, TdException> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param file made if it does not exist; gets the messages with which TDLib aborts the process */
    TdlibLog(Path file) throws IOException {
        this.file = file;
        Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void logged(int level, String message) {
        if (level == FATAL) {
            writeDown(message);
            return;
        }
        var failed = FAILED_DOWNLOAD.matcher(message);
        if (failed.find()) {
            synchronized (failedDownloads) {
                failedDownloads.put(Long.parseLong(failed.group(2)), reason(failed));
            }
        }
    }

    private static TdException reason(Matcher failed) {
        int code = Integer.parseInt(failed.group(4));
        if (failed.group(3) != null) {
            return TdErrors.downloadOnThisSystem(code, failed.group(3));
        }
        return failed.group(1).equals(REPAIRING)
                ? TdErrors.referenceNotRepaired(code, failed.group(5))
                : TdErrors.download(code, failed.group(5));
    }

    private void writeDown(String message) {
        try {
            Files.writeString(
                    file, message, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.error("TDLib aborts, and {} cannot be written", file, e);
        }
    }

    /** Takes out why the last download of a file failed. */
    Optional<TdException> failedDownload(long fileId) {
        synchronized (failedDownloads) {
            return Optional.ofNullable(failedDownloads.remove(fileId));
        }
    }
}
