package dev.userbot;

import dev.userbot.listen.commands.Jobs;
import dev.userbot.listen.rules.Downloads;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Downloads the files of messages with jobs: each has the files of its chat downloaded from the day of the message on, which are
 * those that are not there yet. So one job that still waits is enough for all messages of a day.
 */
final class RuleDownloads implements Downloads {
    private static final String COMMAND = "download";

    private final Jobs jobs;

    RuleDownloads(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void download(ChatMessage message, List<String> options) {
        var day = Instant.ofEpochSecond(message.message().date())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        var arguments = Stream.concat(options.stream(), Stream.of("--since", day + "T00:00Z"))
                .map(RuleDownloads::quoted)
                .collect(Collectors.joining(" "));
        var place = message.message().chatId();
        if (!jobs.isWaiting(place, COMMAND, arguments)) {
            jobs.submit(
                    "rule:%s:%08x".formatted(message.key(), arguments.hashCode()),
                    COMMAND,
                    arguments,
                    place,
                    message.message().id());
        }
    }

    private static String quoted(String option) {
        if (option.indexOf('"') >= 0) {
            throw new UserbotException(Failure.USAGE, "The options of a rule's download cannot hold quotation marks.");
        }
        return '"' + option + '"';
    }
}
