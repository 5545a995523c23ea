package dev.userbot.listen.commands;

import dev.userbot.archive.Job;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.api.FormattedText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code .jobs}: what is being done. */
final class JobsCommand implements Command {
    private final Supplier<List<Job>> open;
    private final Clock clock;

    JobsCommand(Supplier<List<Job>> open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public String summary() {
        return "lists what is being done";
    }

    @Override
    public FormattedText run(CommandCall call) {
        var jobs = open.get();
        return FormattedText.plain(
                jobs.isEmpty() ? "No jobs." : jobs.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Job job) {
        return "%d %s, chat %d: %s for %d s"
                .formatted(
                        job.number(),
                        job.command(),
                        job.chatId(),
                        job.state().name().toLowerCase(Locale.ROOT),
                        Duration.between(job.created(), clock.instant()).toSeconds());
    }
}
