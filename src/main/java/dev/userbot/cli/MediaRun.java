package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChosenChat;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaSummary;
import java.util.ArrayList;

/** Downloads the files of chats, or says what that would take. */
final class MediaRun {
    private final CommandContext context;
    private final OpenAccount account;
    private final ChatChoice choice;
    private final EachChat each;

    MediaRun(CommandContext context, OpenAccount account, ChatChoice choice) {
        this.context = context;
        this.account = account;
        this.choice = choice;
        this.each = new EachChat(context, choice);
    }

    /** Downloads for every chat, prints a line for each, and returns the exit code. */
    int download(MediaRequest request, MediaDownload download) {
        var done = new ArrayList<MediaSummary>();
        each.forEach(account.choose(choice), chat -> {
            var summary = download(chat, request, download);
            done.add(summary);
            context.results().part(new MediaReport(summary)::print);
            new MediaComplaints(context, summary).tell();
        });
        context.results().print(MediaResult.of(done, each.failed()), out -> {});
        return each.exitCode(done.stream().allMatch(MediaSummary::isComplete));
    }

    private MediaSummary download(ChosenChat chat, MediaRequest request, MediaDownload download) {
        try (var view = context.mediaProgress()) {
            return download.of(chat, request, view.progress()).withPaths(context.folder()::shown);
        }
    }

    /** Says for every chat what there is to download, and returns the exit code. */
    int estimate(MediaRequest request) {
        var done = new ArrayList<MediaEstimate>();
        each.forEach(account.choose(choice), chat -> {
            var estimate = account.estimateMedia(chat, request);
            done.add(estimate);
            context.results().part(new MediaEstimateTable(estimate)::print);
        });
        context.results().print(MediaEstimateResult.of(done, each.failed()), out -> {});
        return each.exitCode(true);
    }
}
