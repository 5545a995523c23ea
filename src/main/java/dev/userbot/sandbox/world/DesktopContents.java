package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Desktop's members for places, contacts, polls and reactions, made into the protocol's objects. */
final class DesktopContents {
    private static final Seed SEED = new Seed(3);

    private DesktopContents() {}

    /**
     * The content of a message that is no file, if it has one.
     *
     * @param vcard of a contact, empty if it has none
     */
    static Optional<TlObject> media(JsonNode message, String vcard) {
        if (message.path("location_information").isObject()) {
            return Optional.of(place(message, geo(message.get("location_information"))));
        }
        if (message.path("contact_information").isObject()) {
            var contact = message.get("contact_information");
            return Optional.of(TlObject.of(
                    "messageMediaContact",
                    "phone_number",
                    DesktopText.member(contact, "phone_number"),
                    "first_name",
                    DesktopText.member(contact, "first_name"),
                    "last_name",
                    DesktopText.member(contact, "last_name"),
                    "vcard",
                    vcard,
                    "user_id",
                    0L));
        }
        if (message.path("poll").isObject()) {
            return Optional.of(poll(message.get("poll"), message.path("id").asLong()));
        }
        return message.path("todo_list").isObject()
                ? Optional.of(checklist(message.get("todo_list")))
                : DesktopOffers.media(message);
    }

    private static TlObject place(JsonNode message, TlObject geo) {
        if (message.hasNonNull("live_location_period_seconds")) {
            return TlObject.of(
                    "messageMediaGeoLive",
                    "geo",
                    geo,
                    "period",
                    message.get("live_location_period_seconds").asInt());
        }
        if (!message.hasNonNull("place_name") && !message.hasNonNull("address")) {
            return TlObject.of("messageMediaGeo", "geo", geo);
        }
        return TlObject.of(
                "messageMediaVenue",
                "geo",
                geo,
                "title",
                DesktopText.member(message, "place_name"),
                "address",
                DesktopText.member(message, "address"),
                "provider",
                "",
                "venue_id",
                "",
                "venue_type",
                "");
    }

    private static TlObject geo(JsonNode place) {
        return TlObject.of(
                "geoPoint",
                "long",
                place.path("longitude").asDouble(),
                "lat",
                place.path("latitude").asDouble(),
                "access_hash",
                1L);
    }

    private static TlObject poll(JsonNode poll, long id) {
        var answers = new ArrayList<TlObject>();
        var votes = new ArrayList<TlObject>();
        for (var answer : poll.path("answers")) {
            var option = Integer.toString(answers.size()).getBytes(StandardCharsets.UTF_8);
            answers.add(TlObject.of(
                    "pollAnswer",
                    "text",
                    DesktopText.segments(answer.path("text")).toTl(),
                    "option",
                    option));
            votes.add(TlObject.of(
                    "pollAnswerVoters",
                    "chosen",
                    answer.path("chosen").asBoolean() ? true : null,
                    "option",
                    option,
                    "voters",
                    answer.path("voters").asInt(),
                    "recent_voters",
                    List.of()));
        }
        return TlObject.of(
                "messageMediaPoll",
                "poll",
                TlObject.of(
                        "poll",
                        "id",
                        SEED.hash("poll", id),
                        "closed",
                        poll.path("closed").asBoolean() ? true : null,
                        "question",
                        DesktopText.segments(poll.path("question")).toTl(),
                        "answers",
                        List.copyOf(answers),
                        "hash",
                        0L),
                "results",
                TlObject.of(
                        "pollResults",
                        "results",
                        List.copyOf(votes),
                        "total_voters",
                        poll.path("total_voters").asInt()));
    }

    private static TlObject checklist(JsonNode list) {
        return TlObject.of(
                "messageMediaToDo",
                "todo",
                TlObject.of(
                        "todoList",
                        "others_can_append",
                        list.path("others_can_append").asBoolean() ? true : null,
                        "others_can_complete",
                        list.path("others_can_complete").asBoolean() ? true : null,
                        "title",
                        DesktopText.segments(list.path("title")).toTl(),
                        "list",
                        tasks(list.path("answers"))));
    }

    /** The {@code todoItem}s of a list of {@code {text, id}}. */
    static List<TlObject> tasks(JsonNode tasks) {
        var items = new ArrayList<TlObject>();
        for (var task : tasks) {
            items.add(TlObject.of(
                    "todoItem",
                    "id",
                    task.path("id").asInt(),
                    "title",
                    DesktopText.segments(task.path("text")).toTl()));
        }
        return List.copyOf(items);
    }

    /** The {@code messageReactions} of a message, if it has any. */
    static Optional<TlObject> reactions(JsonNode message, int date) {
        var results = new ArrayList<TlObject>();
        var recent = new ArrayList<TlObject>();
        for (var reaction : message.path("reactions")) {
            var kind = reaction(reaction);
            results.add(TlObject.of(
                    "reactionCount",
                    "reaction",
                    kind,
                    "count",
                    reaction.path("count").asInt()));
            for (var person : reaction.path("recent")) {
                DesktopPeople.peer(person.path("from_id"))
                        .ifPresent(peer -> recent.add(TlObject.of(
                                "messagePeerReaction", "peer_id", peer.toTl(), "date", date, "reaction", kind)));
            }
        }
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(TlObject.of(
                        "messageReactions",
                        "can_see_list",
                        recent.isEmpty() ? null : true,
                        "results",
                        List.copyOf(results),
                        "recent_reactions",
                        recent.isEmpty() ? null : List.copyOf(recent)));
    }

    private static TlObject reaction(JsonNode reaction) {
        return switch (reaction.path("type").asText("")) {
            case "emoji" -> TlObject.of("reactionEmoji", "emoticon", DesktopText.member(reaction, "emoji"));
            case "paid" -> TlObject.of("reactionPaid");
            default ->
                TlObject.of(
                        "reactionCustomEmoji",
                        "document_id",
                        DesktopText.documentId(reaction.path("document_id").asText("")));
        };
    }
}
