package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** {@code messages.search} and its counters: text, sender, dates, topic and the filters by kind of content. */
final class SearchService {
    private static final String EMPTY_FILTER = "inputMessagesFilterEmpty";

    private final MessageAnswers answers;
    private final Selections selections;

    SearchService(MessageAnswers answers, Selections selections) {
        this.answers = answers;
        this.selections = selections;
    }

    void register(Methods methods) {
        methods.user("messages.search", this::search)
                .user("messages.getSearchCounters", this::counters)
                // Everything is read here, so nothing of it is unread.
                .user("messages.getUnreadMentions", this::nothing)
                .user("messages.getUnreadReactions", this::nothing)
                .user("messages.getUnreadPollVotes", this::nothing);
    }

    private TlObject search(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        var found = selections.of(viewer, request, viewer.history(peer), condition(viewer, request));
        return answers.page(viewer, peer, found, request);
    }

    private static Predicate<TlObject> condition(Viewer viewer, TlObject request) {
        var query = request.string("q").toLowerCase(Locale.ROOT);
        var filter = request.object("filter").orElseThrow().name();
        var sender = viewer.peer(request, "from_id");
        if (query.isEmpty() && sender.isEmpty() && filter.equals(EMPTY_FILTER) && !isPart(request)) {
            throw RpcError.badRequest("SEARCH_QUERY_EMPTY");
        }
        var condition = MessageFilters.named(viewer, filter)
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
        var saved = viewer.peer(request, "saved_peer_id");
        if (saved.isPresent()) {
            condition = condition.and(SavedMessagesService.from(saved.get()));
        }
        int minDate = request.intValue("min_date");
        int maxDate = request.intValue("max_date");
        return condition.and(message ->
                message.intValue("date") >= minDate && (maxDate == 0 || message.intValue("date") <= maxDate));
    }

    /** A topic may be listed without any other condition. */
    private static boolean isPart(TlObject request) {
        return request.has("top_msg_id") || request.has("saved_peer_id");
    }

    private TlObject nothing(Viewer viewer, TlObject request) {
        return answers.few(viewer, List.of());
    }

    private List<TlObject> counters(Viewer viewer, TlObject request) {
        History history = viewer.history(viewer.requiredPeer(request, "peer"));
        Predicate<TlObject> place =
                request.has("top_msg_id") ? Threads.in(request.intValue("top_msg_id")) : message -> true;
        return request.objects("filters").stream()
                .map(filter -> TlObject.of(
                        "messages.searchCounter",
                        "filter",
                        filter,
                        "count",
                        selections
                                .of(
                                        viewer,
                                        request.with("filters", List.of(filter)),
                                        history,
                                        place.and(MessageFilters.named(viewer, filter.name())))
                                .size()))
                .toList();
    }
}
