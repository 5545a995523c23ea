package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.td.Failure;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One command's way through its chats: what fails in one does not stop the others. */
final class ExportRun {
    /** These would meet every other chat as well. */
    private static final Set<Failure> STOPS_ALL = EnumSet.of(
            Failure.NOT_LOGGED_IN,
            Failure.RATE_LIMITED,
            Failure.SESSION_IN_USE,
            Failure.NO_CONNECTION,
            Failure.INTERRUPTED);

    private final CommandContext context;
    private final ZoneId zone;
    private final Exports exports;
    private final ChatChoice choice;
    private final List<ExportResult.Failed> failed = new ArrayList<>();

    ExportRun(CommandContext context, ZoneId zone, Exports exports, ChatChoice choice) {
        this.context = context;
        this.zone = zone;
        this.exports = exports;
        this.choice = choice;
    }

    /** Exports every chat, prints a line for each, and returns the exit code. */
    int export(ExportRequest request) {
        var done = new ArrayList<ExportSummary>();
        forEachChat(chat -> {
            var summary = export(chat, request);
            done.add(summary);
            context.results().part(new ExportReport(summary, zone)::print);
        });
        context.results().print(ExportResult.of(done, failed), out -> {});
        done.stream().filter(summary -> !summary.missing().isEmpty()).forEach(this::tellMissing);
        return exitCode(done.stream().allMatch(summary -> summary.missing().isEmpty()));
    }

    private ExportSummary export(ChosenChat chat, ExportRequest request) {
        try (var progress = context.progress()) {
            return exports.export(chat, request, progress);
        }
    }

    /** Says for every chat what an export would take, and returns the exit code. */
    int estimate(ExportRequest request, BiFunction<ChosenChat, ExportRequest, ExportEstimate> estimator) {
        var done = new ArrayList<ExportEstimate>();
        forEachChat(chat -> {
            var estimate = estimator.apply(chat, request);
            done.add(estimate);
            context.results().part(out -> out.println(EstimateResult.sentence(estimate)));
        });
        context.results().print(EstimateResult.of(done, failed), out -> {});
        return exitCode(true);
    }

    private void forEachChat(Consumer<ChosenChat> work) {
        for (var chat : exports.choose(choice)) {
            try {
                work.accept(chat);
            } catch (RuntimeException e) {
                if (choice.isOneChat() || STOPS_ALL.contains(ErrorReporter.kind(e))) {
                    throw e;
                }
                fail(chat, e);
            }
        }
    }

    private void fail(ChosenChat chat, RuntimeException cause) {
        var message = ErrorReporter.message(cause);
        failed.add(
                new ExportResult.Failed(chat.name(), ErrorReporter.kind(cause).exitCode(), message));
        context.complain(PlainText.of(chat.name()) + ": " + message, cause);
    }

    private void tellMissing(ExportSummary summary) {
        for (var missing : summary.missing()) {
            context.tell("userbot: " + PlainText.title(summary.title()) + ": "
                    + switch (missing) {
                        case MESSAGES ->
                            "Telegram has messages that it did not give. Run the same command again later.";
                        case COMMENTS -> "the comments are missing: this account cannot read the discussion group.";
                        case TOPICS -> "the names of the topics cannot be read.";
                        case FORMER_GROUP -> "what was written before the group was upgraded cannot be read.";
                    });
        }
    }

    private int exitCode(boolean complete) {
        if (!failed.isEmpty()) {
            context.tell("userbot: %d chat(s) failed: %s."
                    .formatted(
                            failed.size(),
                            failed.stream()
                                    .map(chat -> PlainText.of(chat.chat()))
                                    .collect(Collectors.joining(", "))));
        }
        return complete && failed.isEmpty() ? 0 : Failure.PARTIAL.exitCode();
    }
}
