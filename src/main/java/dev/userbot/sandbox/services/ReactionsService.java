package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What people can react with, and who reacted and who voted as far as the messages themselves tell. */
final class ReactionsService {
    void register(Methods methods) {
        methods.always("messages.getAvailableReactions", AvailableReactions.all())
                .user("messages.getMessageReactionsList", ReactionsService::reactions)
                .user("messages.getPollVotes", ReactionsService::votes);
    }

    private static TlObject reactions(Viewer viewer, TlObject request) {
        Optional<TlObject> wanted = request.object("reaction");
        Predicate<TlObject> asked =
                reaction -> wanted.isEmpty() || reaction.object("reaction").equals(wanted);
        var reactions = message(viewer, request).object("reactions");
        var known = reactions.stream()
                .flatMap(all -> all.objects("recent_reactions").stream())
                .filter(asked)
                .toList();
        int count = reactions.stream()
                .flatMap(all -> all.objects("results").stream())
                .filter(asked)
                .mapToInt(result -> result.intValue("count"))
                .sum();
        return new Mentions()
                .addAll(known)
                .answer(viewer, "messages.messageReactionsList", fields("reactions", known, count));
    }

    private static TlObject votes(Viewer viewer, TlObject request) {
        var message = message(viewer, request);
        var results = message.object("media")
                .flatMap(media -> media.object("results"))
                .map(all -> all.objects("results"))
                .orElse(List.of());
        var options = results.stream()
                .filter(result ->
                        !request.has("option") || Arrays.equals(result.bytes("option"), request.bytes("option")))
                .toList();
        var votes = options.stream()
                .flatMap(option -> option.objects("recent_voters").stream()
                        .map(voter -> TlObject.of(
                                "messagePeerVote",
                                "peer",
                                voter,
                                "option",
                                option.bytes("option"),
                                "date",
                                message.intValue("date"))))
                .toList();
        int count =
                options.stream().mapToInt(option -> option.intValue("voters")).sum();
        return new Mentions().addAll(votes).answer(viewer, "messages.votesList", fields("votes", votes, count));
    }

    private static Map<String, Object> fields(String name, List<TlObject> objects, int count) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("count", count);
        fields.put(name, objects);
        return fields;
    }

    private static TlObject message(Viewer viewer, TlObject request) {
        var peer = viewer.requiredPeer(request, "peer");
        return viewer.message(peer, request.intValue("id"))
                .orElseThrow(() -> RpcError.badRequest("MESSAGE_ID_INVALID"));
    }
}
