package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forum topics, and the comments below the posts of a channel. */
final class ThreadsService {
    private static final int MAX_LIMIT = 100;

    private final MessageAnswers answers;
    private final UpdateLog log;
    private final Selections selections;

    ThreadsService(MessageAnswers answers, UpdateLog log, Selections selections) {
        this.answers = answers;
        this.log = log;
        this.selections = selections;
    }

    void register(Methods methods) {
        methods.user("messages.getForumTopics", this::topics)
                .user("messages.getForumTopicsByID", this::topicsById)
                .user("messages.getReplies", this::replies)
                .user("messages.getDiscussionMessage", this::discussionMessage);
    }

    private TlObject topics(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        var query = request.string("q").toLowerCase(Locale.ROOT);
        var all = viewer.world().topics(peer).stream()
                .filter(topic -> topic.string("title").toLowerCase(Locale.ROOT).contains(query))
                .toList();
        int offset = request.intValue("offset_topic");
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            if (offset != 0 && all.get(i).intValue("id") == offset) {
                from = i + 1;
            }
        }
        int limit = Math.max(1, Math.min(request.intValue("limit"), MAX_LIMIT));
        return topics(viewer, peer, all.size(), all.subList(from, Math.min(all.size(), from + limit)));
    }

    private TlObject topicsById(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        var known = viewer.world().topics(peer).stream()
                .collect(Collectors.toMap(topic -> topic.longValue("id"), Function.identity()));
        var found = request.longs("topics").stream()
                .map(id -> known.getOrDefault(id, TlObject.of("forumTopicDeleted", "id", id.intValue())))
                .toList();
        return topics(viewer, peer, found.size(), found);
    }

    private TlObject topics(Viewer viewer, PeerId peer, int count, List<TlObject> topics) {
        var messages = topics.stream()
                .flatMap(topic -> viewer.message(peer, topic.intValue("top_message")).stream())
                .toList();
        return new Mentions()
                .add(peer)
                .addAll(topics)
                .addAll(messages)
                .answer(
                        viewer,
                        "messages.forumTopics",
                        Map.of("count", count, "topics", topics, "messages", messages, "pts", log.pts(peer)));
    }

    private TlObject replies(Viewer viewer, TlObject request) {
        var start = start(viewer, viewer.requiredPeer(request, "peer"), request.intValue("msg_id"));
        var thread = Threads.in(start.id());
        var found = selections.of(
                viewer,
                request,
                viewer.history(start.peer()),
                message -> message.intValue("id") != start.id() && thread.test(message));
        return answers.page(viewer, start.peer(), found, request);
    }

    private TlObject discussionMessage(Viewer viewer, TlObject request) {
        var start = start(viewer, viewer.requiredPeer(request, "peer"), request.intValue("msg_id"));
        var history = viewer.history(start.peer());
        var thread = selections.of(viewer, request, history, Threads.in(start.id()));
        var messages = List.of(
                viewer.message(start.peer(), start.id()).orElseThrow(() -> RpcError.badRequest("MSG_ID_INVALID")));
        return new Mentions()
                .add(start.peer())
                .addAll(messages)
                .answer(
                        viewer,
                        "messages.discussionMessage",
                        Map.of(
                                "messages",
                                messages,
                                "max_id",
                                thread.size() == 0 ? start.id() : thread.idAt(thread.size() - 1),
                                "unread_count",
                                0));
    }

    /** Where a thread is: a post of a broadcast channel is discussed in the linked group, below its copy there. */
    private Start start(Viewer viewer, PeerId peer, int id) {
        var group = viewer.world()
                .chat(peer)
                .filter(chat -> chat.flag("broadcast"))
                .flatMap(chat -> viewer.world().fullChat(peer))
                .map(full -> full.longValue("linked_chat_id"))
                .filter(linked -> linked != 0)
                .map(PeerId::channel);
        return group.flatMap(linked -> copy(viewer, linked, peer, id)).orElseGet(() -> new Start(peer, id));
    }

    /** Most posts of a channel have a copy in the group, so the copies are told from the rest once for all of them. */
    private Optional<Start> copy(Viewer viewer, PeerId group, PeerId channel, int post) {
        var from = channel.toTl();
        var copies = selections.of(
                viewer,
                TlObject.of("copies", "of", from),
                viewer.history(group),
                message -> origin(message).filter(from::equals).isPresent());
        return IntStream.range(0, copies.size())
                .filter(index ->
                        copies.at(index).object("fwd_from").orElseThrow().intValue("channel_post") == post)
                .mapToObj(index -> new Start(group, copies.idAt(index)))
                .findFirst();
    }

    private static Optional<TlObject> origin(TlObject message) {
        return message.object("fwd_from")
                .filter(forward -> forward.has("channel_post"))
                .flatMap(forward -> forward.object("from_id"));
    }

    /** The chat that a thread is in, and the message that it begins with. */
    private record Start(PeerId peer, int id) {}
}
