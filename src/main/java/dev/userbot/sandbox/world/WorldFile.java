package dev.userbot.sandbox.world;

import java.util.function.Supplier;

/**
 * A file on the offline Telegram's servers.
 *
 * @param id what {@code document} and {@code photo} call {@code id}
 * @param dcId the data centre that holds it, 1 to 3
 * @param size in bytes, exactly the length of the content
 * @param mimeType for example {@code image/jpeg}
 * @param content the bytes, made when they are asked for and the same every time
 */
public record WorldFile(long id, int dcId, long size, String mimeType, Supplier<byte[]> content) {}
