package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** {@code messages.search} and its counters: text, sender, dates, topic and the filters by kind of content. */
final class SearchService {
    private final MessageAnswers answers;

    SearchService(MessageAnswers answers) {
        this.answers = answers;
    }

    void register(Methods methods) {
        methods.user("messages.search", this::search).user("messages.getSearchCounters", SearchService::counters);
    }

    private TlObject search(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        var found = Selection.of(viewer.history(peer), condition(viewer, request));
        return answers.page(viewer, peer, found, request);
    }

    private static Predicate<TlObject> condition(Viewer viewer, TlObject request) {
        var query = request.string("q").toLowerCase(Locale.ROOT);
        var filter = request.object("filter").orElseThrow().name();
        var sender = viewer.peer(request, "from_id");
        if (query.isEmpty() && sender.isEmpty() && filter.equals("inputMessagesFilterEmpty")) {
            throw RpcError.badRequest("SEARCH_QUERY_EMPTY");
        }
        var condition = MessageFilters.named(filter)
                .and(message ->
                        message.string("message").toLowerCase(Locale.ROOT).contains(query));
        if (sender.isPresent()) {
            var from = sender.get().toTl();
            condition = condition.and(
                    message -> message.object("from_id").filter(from::equals).isPresent());
        }
        if (request.has("top_msg_id")) {
            condition = condition.and(Threads.in(request.intValue("top_msg_id")));
        }
        int minDate = request.intValue("min_date");
        int maxDate = request.intValue("max_date");
        return condition.and(message ->
                message.intValue("date") >= minDate && (maxDate == 0 || message.intValue("date") <= maxDate));
    }

    private static List<TlObject> counters(Viewer viewer, TlObject request) {
        History history = viewer.history(viewer.requiredPeer(request, "peer"));
        Predicate<TlObject> place =
                request.has("top_msg_id") ? Threads.in(request.intValue("top_msg_id")) : message -> true;
        return request.objects("filters").stream()
                .map(filter -> TlObject.of(
                        "messages.searchCounter",
                        "filter",
                        filter,
                        "count",
                        Selection.of(history, place.and(MessageFilters.named(filter.name())))
                                .size()))
                .toList();
    }
}
