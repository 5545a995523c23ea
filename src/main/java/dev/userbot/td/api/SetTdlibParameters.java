package dev.userbot.td.api;

/**
 * TDLib function {@code setTdlibParameters}.
 *
 * @param databaseEncryptionKey the key's bytes in base64, as the JSON interface writes {@code bytes}; may be empty
 */
public record SetTdlibParameters(
        boolean useTestDc,
        String databaseDirectory,
        String filesDirectory,
        String databaseEncryptionKey,
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
