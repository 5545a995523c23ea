package dev.userbot.listen.commands;

import dev.userbot.archive.Archive;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.listen.handlers.OwnMessages;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.MessageHandler;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;

/** All that belongs to commands typed in chats, put together; closing it interrupts what is being done. */
public final class TypedCommands implements AutoCloseable {
    private final Commands commands;
    private final Jobs jobs;
    private final CommandHandler handler;

    /**
     * Begins nothing yet.
     *
     * @param prefix what commands begin with
     * @param others commands beside those that are about commands themselves
     * @throws IllegalArgumentException if two commands have the same name
     */
    public TypedCommands(
            String prefix,
            Collection<Command> others,
            Archive archive,
            ActionsFactory actions,
            JobProgress progress,
            Clock clock) {
        var all = new ArrayList<>(others);
        all.add(new HelpCommand(prefix, () -> commands()));
        all.add(new PingCommand(clock));
        all.add(new IdCommand());
        all.add(new JobsCommand(archive.jobs()::open, clock));
        all.add(new StopCommand(number -> jobs().stop(number)));
        this.commands = new Commands(all);
        this.jobs = new Jobs(archive, commands, actions, progress, clock);
        this.handler = new CommandHandler(prefix, commands, jobs, new OwnMessages(archive.outbox()), clock);
    }

    private Commands commands() {
        return commands;
    }

    /** For commands that others than the owner give. */
    public Jobs jobs() {
        return jobs;
    }

    /** Whoever gives it messages has commands run. */
    public MessageHandler handler() {
        return handler;
    }

    /** Takes up what the last run of the program has left. */
    public void resume() {
        jobs.resume();
    }

    /** Interrupts what is being done, and returns at once. */
    public void stop() {
        jobs.stop();
    }

    @Override
    public void close() {
        jobs.close();
    }
}
