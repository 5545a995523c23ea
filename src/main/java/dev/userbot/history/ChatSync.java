package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads one chat, without what belongs to it but is a chat of its own. For one run and one thread. */
final class ChatSync {
    private final SyncRun run;

    ChatSync(SyncRun run) {
        this.run = run;
    }

    /** Fetches what is asked for of the request's own chat. */
    void read(HistoryRequest request) {
        var details = new ChatDetails(run).store(request.chatId());
        if (details.path("is_forum").asBoolean()) {
            new ForumTopics(run).store(request.chatId());
        }
        var source = HistorySource.of(request);
        var view = source.view();
        var known = run.archive().messages().scanned(request.chatId(), view);
        var bounds = bounds(source, details);
        if (source instanceof HistorySource.ForumTopic topic) {
            new TopicBeginning(run).read(topic);
        }
        new RereadScan(run, bounds, source).read(request, known);
        if (!new SearchScan(run, bounds).read(request)) {
            read(request, source, bounds);
        }
        if (request.rereading() instanceof Rereading.Everything) {
            run.archive().messages().forgetReread(request.chatId(), view);
        }
    }

    /** Reads the end of the chat first where TDLib does not know it. */
    private ChatBounds bounds(HistorySource source, JsonNode details) {
        var tail = new UntoldTail(new MessagesById(run.td(), source.chatId()), run.newPages(source));
        var bounds = new ChatBounds(run.td(), tail, source);
        if (source instanceof HistorySource.WholeChat && UntoldTail.isIn(details)) {
            tail.read(bounds.newest().orElse(0));
        }
        return bounds;
    }

    private void read(HistoryRequest request, HistorySource source, ChatBounds bounds) {
        var sink = run.newPages(source);
        var forward = run.forward(bounds, sink, source);
        var backward = new BackwardScan(
                new BackwardPages.OfHistory(run.td(), source),
                run.archive().messages(),
                sink,
                source.chatId(),
                request.selection());
        new ChatScan(run.archive().messages(), bounds, sink, forward, backward, source).read(request.window());
        run.tally().withheld(forward.withheld());
    }
}
