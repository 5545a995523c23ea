package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Answers to everything that can be answered, forwards of every origin, polls of every kind, every button. */
final class MuseumTalk {
    private static final Instant LONG_AGO = Instant.parse("2024-02-29T12:00:00Z");

    private final Cast cast;
    private final MediaMaker media;
    private final Contents contents;

    MuseumTalk(Cast cast, MediaMaker media, Contents contents) {
        this.cast = cast;
        this.media = media;
        this.contents = contents;
    }

    void show(Conversation hall, Line welcome, Line post) {
        answers(hall, welcome, post);
        forwards(hall, post);
        polls(hall);
        buttons(hall);
    }

    private void answers(Conversation hall, Line welcome, Line post) {
        hall.after(60).says(cast.anna(), "Is it?").quotes(welcome, "one of a kind");
        hall.after(60).says(cast.ben(), "I read that in the news").repliesElsewhere(post, post.peer());
        hall.after(60)
                .says(cast.grace(), "To a photo in a chat that none of you sees")
                .reply("reply_from", TlObject.of("messageFwdHeader", "from_name", "Hidden \"Q\"", "date", (int)
                        LONG_AGO.getEpochSecond()))
                .reply("reply_media", MediaMaker.shown(media.photo(320, 240, hall.now())))
                .reply("quote", true)
                .reply("quote_text", "the caption of it");
        var list = hall.after(60)
                .sends(
                        cast.anna(),
                        contents.checklist(
                                "Before opening", List.of("Dust the dice", "Feed the bots"), cast.ben(), (int)
                                        hall.now().getEpochSecond()));
        hall.after(60)
                .says(cast.ben(), "The second I leave to you")
                .replies(list)
                .reply("todo_item_id", 2);
    }

    private void forwards(Conversation hall, Line post) {
        hall.after(60).says(cast.robin(), "From a person").forwarded(cast.emre().peer(), LONG_AGO);
        hall.after(60).says(cast.robin(), "From somebody unseen").forwarded("Unseen & Co", LONG_AGO);
        hall.after(60)
                .says(cast.robin(), post.string())
                .forwarded(post, "Anna L.")
                .views(99, 3);
        hall.after(60)
                .says(cast.robin(), "From a group that spoke for itself")
                .forwarded(hall.says(cast.robin(), "…").peer(), LONG_AGO)
                .forward("post_author", "keeper");
        hall.after(60)
                .says(cast.robin(), "From another messenger")
                .forwarded("Robin (1999)", LONG_AGO)
                .forward("imported", true);
        hall.after(60)
                .says(cast.robin(), "A public service")
                .forwarded(post, "")
                .forward("psa_type", "soup");
    }

    private void polls(Conversation hall) {
        var several = contents.poll(
                text("Which ").italic("rooms").plain(" did you see?"),
                false,
                Contents.Answer.of("The hall", 3),
                Contents.Answer.of("The attic", 2),
                Contents.Answer.of("None", 0));
        var choice = several.object("poll").orElseThrow();
        var results = several.object("results").orElseThrow();
        var poll = hall.after(60)
                .sends(
                        cast.anna(),
                        several.with(
                                        "poll",
                                        choice.with("multiple_choice", true)
                                                .with("public_voters", true)
                                                .with("open_answers", true))
                                .with(
                                        "results",
                                        results.with(
                                                "recent_voters",
                                                List.of(
                                                        cast.ben().peer().toTl(),
                                                        cast.grace().peer().toTl()))));
        hall.after(60).says(cast.ben(), "The attic has no floor").replies(poll).reply("poll_option", bytes("1"));
        hall.after(60)
                .happens(cast.ben(), TlObject.of("messageActionPollAppendAnswer", "answer", answer("The cellar")))
                .replies(poll);
        hall.after(60)
                .happens(cast.anna(), TlObject.of("messageActionPollDeleteAnswer", "answer", answer("The cellar")))
                .replies(poll);
        var quiz = contents.poll(
                text("How old is the piano?"),
                true,
                Contents.Answer.of("Ten", 1),
                Contents.Answer.right("A hundred", 4));
        var answered = quiz.object("results").orElseThrow();
        hall.after(60)
                .sends(
                        cast.grace(),
                        quiz.with(
                                "results",
                                answered.with("solution", "It says so inside.")
                                        .with(
                                                "solution_entities",
                                                List.of(TlObject.of("messageEntityBold", "offset", 3, "length", 4)))));
    }

    private static TlObject answer(String words) {
        return TlObject.of("pollAnswer", "text", text(words).toTl(), "option", bytes("9"));
    }

    private void buttons(Conversation hall) {
        hall.after(60)
                .says(cast.heron(), "Please do not touch")
                .with(
                        "reply_markup",
                        Contents.keyboard(
                                List.of(
                                        button("keyboardButtonUrl", "url", "https://example.org/?a=1&b=<2>"),
                                        button("keyboardButtonCallback", "data", new byte[] {0, -1, 62}),
                                        button("keyboardButtonCallback", "data", bytes("pay"))
                                                .with("requires_password", true),
                                        button("keyboardButtonSwitchInline", "query", "soup")
                                                .with("same_peer", true),
                                        button("keyboardButtonSwitchInline", "query", "")),
                                List.of(
                                        button("keyboardButtonUrlAuth", "url", "https://example.org/in")
                                                .with("fwd_text", "Log in there")
                                                .with("button_id", 4),
                                        button("keyboardButtonWebView", "url", "https://example.org/app"),
                                        button(
                                                "keyboardButtonUserProfile",
                                                "user_id",
                                                cast.anna().id()),
                                        button("keyboardButtonCopy", "copy_text", "a|b`c"))));
        hall.after(60)
                .sends(cast.heron(), contents.game("soupcatcher", "Soup Catcher", media.photo(640, 360, hall.now())))
                .with(
                        "reply_markup",
                        Contents.keyboard(
                                List.of(TlObject.of("keyboardButtonGame", "text", "Play")),
                                List.of(button("keyboardButtonUrl", "url", "https://example.org/rules"))));
        hall.after(60).says(cast.heron(), "A keyboard").with("reply_markup", keys());
        hall.after(60)
                .says(cast.heron(), "Your name, please")
                .with("reply_markup", TlObject.of("replyKeyboardForceReply", "placeholder", "Name"));
    }

    private static TlObject keys() {
        var row = TlObject.of(
                "keyboardButtonRow",
                "buttons",
                List.of(
                        TlObject.of("keyboardButton", "text", "Soup"),
                        TlObject.of("keyboardButtonRequestPhone", "text", "My number")));
        return TlObject.of("replyKeyboardMarkup", "resize", true, "rows", List.of(row));
    }

    private static TlObject button(String constructor, String field, Object value) {
        return TlObject.of(
                constructor, "text", "[" + constructor.substring("keyboardButton".length()) + "] *", field, value);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
