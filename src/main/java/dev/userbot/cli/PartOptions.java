package dev.userbot.cli;

import dev.userbot.archive.ContentKind;
import dev.userbot.chats.WantedPart;
import dev.userbot.config.MomentText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which messages of a chat a command works on, also by what is in them. */
final class PartOptions {
    @Mixin
    private MessageOptions messages = new MessageOptions();

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

    /** @throws UserbotException with {@link Failure#USAGE} if a value makes no sense */
    WantedPart part(MomentText moments) {
        if (contains.filter(String::isBlank).isPresent()) {
            throw new UserbotException(Failure.USAGE, "--contains needs a text to look for.");
        }
        return messages.part(moments).withContent(contains, only);
    }
}
