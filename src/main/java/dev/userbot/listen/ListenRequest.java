package dev.userbot.listen;

import dev.userbot.chats.ChatChoice;
import dev.userbot.listen.rules.RulesRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What to listen to.
 *
 * @param choice the chats; those of a folder or of all that appear later are added then
 * @param since chats that were not listened to before are read from this moment on instead of from now on
 * @param maxWait the longest rate limit that is sat out in one go; after a longer one the chat is tried again later
 * @param prefix what the owner's commands in chats begin with, in whatever chat; empty to take none
 * @param plugins the folder with the jars of others
 * @param rules by which messages are acted on; without chosen chats, those that they name are listened to
 */
public record ListenRequest(
        ChatChoice choice,
        Optional<Instant> since,
        Duration maxWait,
        Optional<String> prefix,
        Path plugins,
        Optional<RulesRequest> rules) {
    /** The same for other chats. */
    public ListenRequest withChoice(ChatChoice other) {
        return new ListenRequest(other, since, maxWait, prefix, plugins, rules);
    }
}
