package dev.userbot.listen.rules;

import dev.userbot.listen.HandlerSource;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The rules of a file as they are in force: it is read anew when it changes. For one thread. */
public final class RuleBook implements HandlerSource {
    /** If Telegram cannot be asked who is meant, it is asked again later. */
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final Path file;
    private final RuleReader reader;
    private final Function<Rule, MessageHandler> handlerOf;
    private final RuleBookProgress progress;
    private final Executor threads;
    private final Clock clock;
    private RuleSet rules;
    private List<MessageHandler> handlers;
    private Optional<Stamp> read;
    private Instant notBefore = Instant.MIN;
    private Optional<CompletableFuture<RuleSet>> reading = Optional.empty();

    /** What tells one state of the file from another. */
    private record Stamp(FileTime modified, long size) {}

    private RuleBook(
            Path file,
            RuleReader reader,
            Function<Rule, MessageHandler> handlerOf,
            RuleBookProgress progress,
            Executor threads,
            Clock clock) {
        this.file = file;
        this.reader = reader;
        this.handlerOf = handlerOf;
        this.progress = progress;
        this.threads = threads;
        this.clock = clock;
        this.read = stamp();
        this.rules = reader.read(file);
        this.handlers = handlers(rules);
    }

    /**
     * Reads the file for the first time.
     *
     * @param handlerOf makes a handler of a rule
     * @param threads read the file later on, and ask Telegram who is meant
     * @throws UserbotException as {@link RuleReader#read}
     */
    public static RuleBook open(
            Path file,
            RuleReader reader,
            Function<Rule, MessageHandler> handlerOf,
            RuleBookProgress progress,
            Executor threads,
            Clock clock) {
        var book = new RuleBook(file, reader, handlerOf, progress, threads, clock);
        progress.begun(file, book.rules);
        return book;
    }

    /** The rules in force. */
    public RuleSet rules() {
        return rules;
    }

    /** A handler for each rule in force; looks whether the file has changed. */
    @Override
    public List<MessageHandler> handlers() {
        if (reading.isPresent()) {
            if (reading.get().isDone()) {
                take(reading.get());
                reading = Optional.empty();
            }
        } else {
            var now = stamp();
            if (!now.equals(read) && !clock.instant().isBefore(notBefore)) {
                read = now;
                reading = Optional.of(CompletableFuture.supplyAsync(() -> reader.read(file), threads));
            }
        }
        return handlers;
    }

    private void take(CompletableFuture<RuleSet> result) {
        try {
            rules = result.join();
            handlers = handlers(rules);
            progress.renewed(rules);
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof UserbotException refusal)) {
                throw e;
            }
            if (!(refusal instanceof RuleFileException)) {
                read = Optional.empty();
                notBefore = clock.instant().plus(AFTER_TROUBLE);
            }
            progress.refused(refusal);
        }
    }

    private List<MessageHandler> handlers(RuleSet set) {
        return set.rules().stream().map(handlerOf).toList();
    }

    private Optional<Stamp> stamp() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
