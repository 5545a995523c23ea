package dev.userbot.cli;

import dev.userbot.archive.ContentKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.TopicRef;
import dev.userbot.chats.WantedPart;
import dev.userbot.config.MomentText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which messages of a chat a command works on. */
final class PartOptions {
    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only this topic of a forum: its name, or its number.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--from", paramLabel = "USER", description = "Only messages of this sender, named like a chat.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--contains",
            paramLabel = "TEXT",
            description = "Only messages with this text in them; capital and small letters are the same.")
    private Optional<String> contains = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            converter = Converters.ContentConverter.class,
            description =
                    "Only messages of these kinds, separated by commas: text, photo, video, gif, audio, voice, round,"
                            + " document, sticker, poll, location, contact, link, service, other.")
    private Set<ContentKind> only = new LinkedHashSet<>();

    @Option(names = "--limit", paramLabel = "N", description = "Of all these at most the newest N.")
    private Optional<Integer> limit = Optional.empty();

    /** @throws UserbotException with {@link Failure#USAGE} if a value makes no sense */
    WantedPart part(MomentText moments) {
        var within = period.period(moments);
        if (limit.isPresent() && limit.get() < 1) {
            throw usage("--limit must be at least 1.");
        }
        if (contains.filter(String::isBlank).isPresent()) {
            throw usage("--contains needs a text to look for.");
        }
        return new WantedPart(
                within.since(),
                within.until(),
                topic.map(TopicRef::parse),
                from.map(ChatRef::parse),
                contains,
                only,
                limit.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static UserbotException usage(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
