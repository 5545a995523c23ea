package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.Seed;
import dev.userbot.sandbox.world.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The message contents that are no files: polls, places, contacts, games, link previews… */
final class Contents {
    private final Seed seed;

    Contents(Seed seed) {
        this.seed = seed;
    }

    /** One answer of a poll. */
    record Answer(String text, int voters, boolean correct) {
        static Answer of(String text, int voters) {
            return new Answer(text, voters, false);
        }

        static Answer right(String text, int voters) {
            return new Answer(text, voters, true);
        }

        byte[] option(int number) {
            return Integer.toString(number).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A {@code messageMediaPoll}; a quiz if an answer is correct. */
    TlObject poll(Text question, boolean closed, Answer... answers) {
        boolean quiz = Stream.of(answers).anyMatch(Answer::correct);
        var options = new ArrayList<TlObject>();
        var votes = new ArrayList<TlObject>();
        int total = 0;
        for (int i = 0; i < answers.length; i++) {
            var answer = answers[i];
            options.add(
                    TlObject.of("pollAnswer", "text", Text.text(answer.text()).toTl(), "option", answer.option(i)));
            votes.add(TlObject.of(
                    "pollAnswerVoters",
                    "chosen",
                    i == 0 ? true : null,
                    "correct",
                    answer.correct() ? true : null,
                    "option",
                    answer.option(i),
                    "voters",
                    answer.voters(),
                    "recent_voters",
                    List.of()));
            total += answer.voters();
        }
        var poll = TlObject.of(
                "poll",
                "id",
                seed.hash(question.string(), total),
                "closed",
                closed ? true : null,
                "quiz",
                quiz ? true : null,
                "question",
                question.toTl(),
                "answers",
                List.copyOf(options),
                "hash",
                0L);
        var results = TlObject.of("pollResults", "results", List.copyOf(votes), "total_voters", total);
        if (quiz) {
            results =
                    results.with("solution", "Because the lighthouse says so.").with("solution_entities", List.of());
        }
        return TlObject.of("messageMediaPoll", "poll", poll, "results", results);
    }

    TlObject place(double latitude, double longitude) {
        return TlObject.of(
                "geoPoint",
                "long",
                longitude,
                "lat",
                latitude,
                "access_hash",
                seed.hash("place", Double.doubleToLongBits(latitude)),
                "accuracy_radius",
                20);
    }

    TlObject geo(double latitude, double longitude) {
        return TlObject.of("messageMediaGeo", "geo", place(latitude, longitude));
    }

    TlObject liveGeo(double latitude, double longitude, int period) {
        return TlObject.of("messageMediaGeoLive", "geo", place(latitude, longitude), "heading", 45, "period", period);
    }

    TlObject venue(double latitude, double longitude, String title, String address) {
        return TlObject.of(
                "messageMediaVenue",
                "geo",
                place(latitude, longitude),
                "title",
                title,
                "address",
                address,
                "provider",
                "foursquare",
                "venue_id",
                "4f4532974b9074f6e4fb0104",
                "venue_type",
                "arts_entertainment/default");
    }

    TlObject contact(Person person, String phone) {
        return TlObject.of(
                "messageMediaContact",
                "phone_number",
                phone,
                "first_name",
                person.name(),
                "last_name",
                "",
                "vcard",
                "BEGIN:VCARD\nVERSION:3.0\nFN:" + person.name() + "\nTEL;CELL:+" + phone + "\nEND:VCARD",
                "user_id",
                person.id());
    }

    TlObject dice(String emoji, int value) {
        return TlObject.of("messageMediaDice", "value", value, "emoticon", emoji);
    }

    TlObject checklist(String title, List<String> tasks, Person doneBy, int doneAt) {
        var items = new ArrayList<TlObject>();
        for (var task : tasks) {
            items.add(TlObject.of(
                    "todoItem", "id", items.size() + 1, "title", Text.text(task).toTl()));
        }
        return TlObject.of(
                "messageMediaToDo",
                "todo",
                TlObject.of(
                        "todoList",
                        "others_can_append",
                        true,
                        "others_can_complete",
                        true,
                        "title",
                        Text.text(title).toTl(),
                        "list",
                        List.copyOf(items)),
                "completions",
                List.of(TlObject.of(
                        "todoCompletion", "id", 1, "completed_by", doneBy.peer().toTl(), "date", doneAt)));
    }

    TlObject webPage(String url, String site, String title, String description, TlObject photo) {
        return TlObject.of(
                "messageMediaWebPage",
                "webpage",
                TlObject.of(
                        "webPage",
                        "id",
                        seed.hash(url, 1),
                        "url",
                        url,
                        "display_url",
                        url.replaceFirst("https?://", ""),
                        "hash",
                        0,
                        "type",
                        "article",
                        "site_name",
                        site,
                        "title",
                        title,
                        "description",
                        description,
                        "photo",
                        photo));
    }

    TlObject game(String shortName, String title, TlObject photo) {
        return TlObject.of(
                "messageMediaGame",
                "game",
                TlObject.of(
                        "game",
                        "id",
                        seed.hash("game", 1),
                        "access_hash",
                        seed.hash("game", 2),
                        "short_name",
                        shortName,
                        "title",
                        title,
                        "description",
                        "Catch the soup.",
                        "photo",
                        photo));
    }

    TlObject invoice(String title, long cents) {
        return TlObject.of(
                "messageMediaInvoice",
                "test",
                true,
                "title",
                title,
                "description",
                "One jar, with label",
                "currency",
                "EUR",
                "total_amount",
                cents,
                "start_param",
                "jam");
    }

    /** An inline keyboard, one row per list. */
    static TlObject keyboard(List<TlObject> first, List<TlObject> second) {
        return TlObject.of(
                "replyInlineMarkup",
                "rows",
                List.of(
                        TlObject.of("keyboardButtonRow", "buttons", first),
                        TlObject.of("keyboardButtonRow", "buttons", second)));
    }
}
