package dev.userbot.listen.commands;

import dev.userbot.archive.Archive;
import dev.userbot.archive.Job;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.api.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs the commands that take their time, several at once, in the order in which they came. They are kept in the archive: what
 * waits or is being done when the program ends is begun again by the next run. Safe for use by several threads.
 */
public final class Jobs implements AutoCloseable {
    /** Begins the key of a job that was typed, so that its message shows it. */
    static final String TYPED = "typed:";

    private static final int THREADS = 4;
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    private final Archive archive;
    private final Commands commands;
    private final ActionsFactory actions;
    private final JobProgress progress;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
            THREADS,
            work -> {
                var thread = new Thread(work, "job");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    private final Map<Long, Thread> running = new ConcurrentHashMap<>();
    private final Set<Long> stopped = new HashSet<>();
    private volatile boolean isClosing;

    /** Begins nothing; {@link #resume} does. */
    public Jobs(Archive archive, Commands commands, ActionsFactory actions, JobProgress progress, Clock clock) {
        this.archive = archive;
        this.commands = commands;
        this.actions = actions;
        this.progress = progress;
        this.clock = clock;
    }

    /** Takes up what the last run of the program has left. */
    public void resume() {
        archive.jobs().forgetBefore(clock.instant().minus(REMEMBERED));
        archive.jobs().open().forEach(this::begin);
    }

    /** Adds a job, unless one of this key was added before. */
    Job submit(String key, TypedCommand command, Message message) {
        return submit(key, command.name(), command.arguments(), message.chatId(), message.id());
    }

    /**
     * Adds a job, unless one of this key was added before.
     *
     * @param key at most 100 characters
     * @param command the name of a command
     * @param arguments as somebody would type them
     */
    public Job submit(String key, String command, String arguments, long chatId, long messageId) {
        var job = archive.jobs().add(key, command, arguments, chatId, messageId, clock.instant());
        begin(job);
        return job;
    }

    /** Whether exactly this waits to be begun. */
    public boolean isWaiting(long chatId, String command, String arguments) {
        return archive.jobs().open().stream()
                .anyMatch(job -> job.state() == Job.State.WAITING
                        && job.chatId() == chatId
                        && job.command().equals(command)
                        && job.arguments().equals(arguments));
    }

    private void begin(Job job) {
        threads.execute(new JobRun(job, commands, archive, actions, new Reporting()));
    }

    /** Ends a job; returns whether there was one to end. */
    boolean stop(long number) {
        var job = archive.jobs().find(number).filter(found -> found.ended().isEmpty());
        if (job.isEmpty()) {
            return false;
        }
        synchronized (stopped) {
            stopped.add(number);
            var thread = running.get(number);
            if (thread == null) {
                archive.jobs().end(job.get(), Job.State.STOPPED, clock.instant());
            } else {
                thread.interrupt();
            }
        }
        return true;
    }

    /** Interrupts what is being done, and returns at once; the next run of the program begins it again. */
    void stop() {
        isClosing = true;
        threads.shutdownNow();
    }

    /** As {@link #stop}, and waits a little. */
    @Override
    public void close() {
        stop();
        try {
            var unused = threads.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a run tells of itself and asks for. */
    final class Reporting {
        /** Whether it may begin: not if it was stopped, or runs already. */
        boolean begins(Job job) {
            synchronized (stopped) {
                if (stopped.contains(job.number())
                        || running.putIfAbsent(job.number(), Thread.currentThread()) != null) {
                    return false;
                }
            }
            archive.jobs().begin(job);
            return true;
        }

        /** Nobody interrupts the thread from now on. */
        void ends(Job job) {
            synchronized (stopped) {
                running.remove(job.number());
                Thread.interrupted();
            }
        }

        void ended(Job job, Job.State state) {
            archive.jobs().end(job, state, clock.instant());
            synchronized (stopped) {
                stopped.remove(job.number());
            }
        }

        boolean isStopped(Job job) {
            synchronized (stopped) {
                return stopped.contains(job.number());
            }
        }

        boolean isClosing() {
            return isClosing;
        }

        void failed(Job job, Exception cause) {
            progress.jobFailed(job.number(), job.command(), cause);
        }

        MessageView view(ChatMessage message) {
            return new MessageView(actions.td(), message, clock, Sleeper.REAL);
        }
    }
}
