package dev.userbot.export;

import java.util.function.BiFunction;

/** Brings the archive of a chat up to date, then writes its files. */
public final class ExportService {
    private final BiFunction<ExportRequest, ExportProgress, ExportSummary> body;

    public ExportService(BiFunction<ExportRequest, ExportProgress, ExportSummary> body) {
        this.body = body;
    }

    /**
     * Fetches what is new in a chat, then renders it.
     *
     * @param progress told how far it is
     * @throws dev.userbot.td.UserbotException with the failure that decides the exit code; what was reported as stored
     *     stays stored
     */
    public ExportSummary export(ExportRequest request, ExportProgress progress) {
        return body.apply(request, progress);
    }
}
