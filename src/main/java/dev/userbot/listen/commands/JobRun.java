package dev.userbot.listen.commands;

import dev.userbot.archive.Archive;
import dev.userbot.archive.Job;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.listen.handlers.Foreign;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.Optional;

/** Runs one job, once. */
final class JobRun implements Runnable {
    /** Whatever ends the whole program each time should not be begun for ever. */
    private static final int MOST_ATTEMPTS = 5;

    private final Job job;
    private final Commands commands;
    private final Archive archive;
    private final ActionsFactory actions;
    private final Jobs.Reporting jobs;

    JobRun(Job job, Commands commands, Archive archive, ActionsFactory actions, Jobs.Reporting jobs) {
        this.job = job;
        this.commands = commands;
        this.archive = archive;
        this.actions = actions;
        this.jobs = jobs;
    }

    /** How a job came to its end, and what its message becomes. */
    private record End(Job.State state, FormattedText text) {}

    private static final End STOPPED = new End(Job.State.STOPPED, FormattedText.plain("Stopped."));

    @Override
    public void run() {
        if (jobs.isClosing() || job.ended().isPresent()) {
            return;
        }
        try {
            var message = message();
            var view = jobs.view(message);
            if (jobs.begins(job)) {
                attempt(message, view).ifPresent(end -> finish(end, view));
            } else if (jobs.isStopped(job)) {
                finish(STOPPED, view);
            }
        } catch (RuntimeException e) {
            // The archive cannot be read: the next run of the program tries again.
            jobs.ends(job);
            jobs.failed(job, e);
        }
    }

    /** Empty if the program ends: the job is begun again then. */
    private Optional<End> attempt(ChatMessage message, MessageView view) {
        try {
            return Optional.of(new End(Job.State.DONE, result(message, view)));
        } catch (Exception e) {
            if (jobs.isClosing()) {
                return Optional.empty();
            }
            if (jobs.isStopped(job)) {
                return Optional.of(STOPPED);
            }
            if (!isTyped()) {
                jobs.failed(job, e);
            }
            return Optional.of(new End(Job.State.FAILED, CommandFailure.text(e)));
        } finally {
            jobs.ends(job);
        }
    }

    private void finish(End end, MessageView view) {
        try {
            if (isTyped()) {
                view.result(end.text());
            }
        } catch (InterruptedException e) {
            // The program ends: what was done is done all the same.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            jobs.failed(job, e);
        }
        jobs.ended(job, end.state());
    }

    private boolean isTyped() {
        return job.key().startsWith(Jobs.TYPED);
    }

    private ChatMessage message() {
        var stored = archive.messages()
                .version(job.chatId(), job.messageId(), 0)
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_FOUND, "The message of job %d is not in the archive.".formatted(job.number())));
        return new ChatMessage("", stored.message(), stored.json(), false);
    }

    private FormattedText result(ChatMessage message, MessageView view) throws Exception {
        if (job.attempts() >= MOST_ATTEMPTS) {
            throw new UserbotException(
                    Failure.UNEXPECTED, "It was begun %d times and never came to its end.".formatted(job.attempts()));
        }
        var command = commands.find(job.command())
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_FOUND, "There is no command %s any more.".formatted(job.command())));
        var call = new TypedCall(
                message,
                job.key(),
                job.arguments(),
                isTyped() ? view::progress : text -> {},
                actions.of("job:" + job.number(), message));
        call.progress("%s: job %d, .stop %d ends it".formatted(job.command(), job.number(), job.number()));
        return Foreign.call(() -> command.run(call));
    }
}
