package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.chats.TopicRef;
import dev.userbot.chats.WantedPart;
import dev.userbot.config.MomentText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which messages of a chat a command works on, whatever is in them. */
final class MessageOptions {
    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only this topic of a forum: its name, or its number.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--from", paramLabel = "USER", description = "Only messages of this sender, named like a chat.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "Of all these at most the newest N.")
    private Optional<Integer> limit = Optional.empty();

    /**
     * The messages with any content.
     *
     * @throws UserbotException with {@link Failure#USAGE} if a value makes no sense
     */
    WantedPart part(MomentText moments) {
        var within = period.period(moments);
        if (limit.isPresent() && limit.get() < 1) {
            throw new UserbotException(Failure.USAGE, "--limit must be at least 1.");
        }
        return new WantedPart(
                within.since(),
                within.until(),
                topic.map(TopicRef::parse),
                from.map(ChatRef::parse),
                Optional.empty(),
                Set.of(),
                limit.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
