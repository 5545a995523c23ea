package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.export.ExportEstimate;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.function.BiFunction;

/** Exports chats, or says what that would take. */
final class ExportRun {
    private final CommandContext context;
    private final ZoneId zone;
    private final Exports exports;
    private final ChatChoice choice;
    private final EachChat each;

    ExportRun(CommandContext context, ZoneId zone, Exports exports, ChatChoice choice) {
        this.context = context;
        this.zone = zone;
        this.exports = exports;
        this.choice = choice;
        this.each = new EachChat(context, choice);
    }

    /** Exports every chat, prints a line for each, and returns the exit code. */
    int export(ExportRequest request) {
        var done = new ArrayList<ExportSummary>();
        each.forEach(exports.choose(choice), chat -> {
            var summary = export(chat, request);
            done.add(summary);
            context.results().part(new ExportReport(summary, zone)::print);
            summary.media().ifPresent(media -> new MediaComplaints(context, media).tell());
        });
        context.results().print(ExportResult.of(done, each.failed()), out -> {});
        done.stream().filter(summary -> !summary.missing().isEmpty()).forEach(this::tellMissing);
        return each.exitCode(done.stream().allMatch(summary -> summary.missing().isEmpty()));
    }

    private ExportSummary export(ChosenChat chat, ExportRequest request) {
        try (var progress = context.progress()) {
            return exports.export(chat, request, progress).withPaths(context.folder()::shown);
        }
    }

    /** Says for every chat what an export would take, and returns the exit code. */
    int estimate(ExportRequest request, BiFunction<ChosenChat, ExportRequest, ExportEstimate> estimator) {
        var done = new ArrayList<ExportEstimate>();
        each.forEach(exports.choose(choice), chat -> {
            var estimate = estimator.apply(chat, request);
            done.add(estimate);
            context.results().part(out -> out.println(EstimateResult.sentence(estimate)));
        });
        context.results().print(EstimateResult.of(done, each.failed()), out -> {});
        return each.exitCode(true);
    }

    private void tellMissing(ExportSummary summary) {
        for (var missing : summary.missing()) {
            context.tell("userbot: " + PlainText.title(summary.title()) + ": "
                    + switch (missing) {
                        case MESSAGES ->
                            "Telegram has messages that it did not give. Run the same command again later.";
                        case COMMENTS -> "the comments are missing: this account cannot read the discussion group.";
                        case TOPICS -> "the names of the topics cannot be read.";
                        case FILES -> "some files are missing in it.";
                        case PROTECTED_FILES ->
                            "its owner does not allow to save what is in it, so it was exported without files.";
                        case FORMER_GROUP -> "what was written before the group was upgraded cannot be read.";
                    });
        }
    }
}
