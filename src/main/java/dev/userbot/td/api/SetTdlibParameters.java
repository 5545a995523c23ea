package dev.userbot.td.api;

/** TDLib function {@code setTdlibParameters}. */
public record SetTdlibParameters(
        boolean useTestDc,
        String databaseDirectory,
        String filesDirectory,
        boolean useFileDatabase,
        boolean useChatInfoDatabase,
        boolean useMessageDatabase,
        boolean useSecretChats,
        long apiId,
        String apiHash,
        String systemLanguageCode,
        String deviceModel,
        String systemVersion,
        String applicationVersion)
        implements TdFunction<Ok> {}
