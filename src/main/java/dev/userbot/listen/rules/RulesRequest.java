package dev.userbot.listen.rules;

import java.nio.file.Path;

/**
 * Which rules.
 *
 * @param options knows what downloads may be told
 * @param prefix begins commands typed in chats
 */
public record RulesRequest(Path file, DownloadOptions options, CommandPrefix prefix) {}
