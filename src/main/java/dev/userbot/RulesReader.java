package dev.userbot;

import dev.userbot.chats.ChatSource;
import dev.userbot.listen.rules.RuleReader;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.listen.rules.Secrets;
import java.util.Optional;

/** Readers of rules, whose secrets are in the environment of this process. */
final class RulesReader {
    static final Secrets SECRETS =
            variable -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty());

    private RulesReader() {}

    static RuleReader of(RulesRequest request, ChatSource chats) {
        return new RuleReader(chats, request.options(), SECRETS, request.prefix());
    }
}
