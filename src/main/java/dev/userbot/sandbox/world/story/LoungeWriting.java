package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import java.util.List;

/** What formatting can do: every entity of the protocol, alone and inside others. */
final class LoungeWriting {
    static final long HERON_EMOJI = 5_368_324_170_671_202_286L;
    private final Cast cast;

    LoungeWriting(Cast cast) {
        this.cast = cast;
    }

    List<Episode> episodes() {
        return List.of(
                Episode.at("2025-03-01T18:04:00Z", this::typography),
                Episode.at("2025-03-01T18:20:00Z", this::nesting),
                Episode.at("2025-03-12T09:15:00Z", this::addresses),
                Episode.at("2025-04-02T20:30:00Z", this::code),
                Episode.at("2025-05-19T17:00:00Z", this::quotes));
    }

    private void typography(Conversation lounge) {
        lounge.says(
                cast.anna(),
                text("House rules, first draft: ")
                        .bold("wash your cup")
                        .plain(", ")
                        .italic("whisper after ten")
                        .plain(", ")
                        .underline(text("lock the bicycle shed"))
                        .plain(" and ")
                        .strike(text("never"))
                        .plain(" rarely feed Commodore twice."));
        lounge.after(40)
                .says(
                        cast.ben(),
                        text("The film on Friday ends with ")
                                .spoiler(text("a wedding"))
                                .plain(". Sorry."));
        lounge.after(25)
                .says(
                        cast.chloe(),
                        text("We have our own emoji now ")
                                .customEmoji("🐦", HERON_EMOJI)
                                .plain(" look!"))
                .reacted(TlObject.of("reactionCustomEmoji", "document_id", HERON_EMOJI), 2, cast.anna(), cast.ben());
    }

    private void nesting(Conversation lounge) {
        lounge.says(
                cast.grace(),
                text("Now all at once: ")
                        .bold(text("bold ")
                                .italic(text("and italic ").underline(text("and underlined")))
                                .plain(" again"))
                        .plain(", ")
                        .spoiler(text("a ").bold("bold").plain(" secret"))
                        .plain(", ")
                        .strike(text("gone ").link("with a link", "https://example.org/gone?a=1&b=2")));
        lounge.after(30)
                .says(
                        cast.emre(),
                        text("over").bold("lap").plain("ping entities").withEntity("messageEntityItalic", 2, 7));
        lounge.after(30)
                .says(
                        cast.fatima(),
                        text("👩‍🚀")
                                .bold("👩‍👩‍👧‍👦 family")
                                .plain(" 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ")
                                .italic("é̂ combined")
                                .plain(" ✍🏽"));
    }

    private void addresses(Conversation lounge) {
        lounge.says(
                cast.robin(),
                text("Write to ")
                        .entity("messageEntityEmail", text("hello@lounge.example"))
                        .plain(" or call ")
                        .entity("messageEntityPhone", text("+49 461 555 0100"))
                        .plain(", the account is ")
                        .entity("messageEntityBankCard", text("4242 4242 4242 4242"))
                        .plain(" (not really)."));
        lounge.after(50)
                .says(
                        cast.dmitri(),
                        text("").hashtag("#openday")
                                .plain(" ")
                                .hashtag("#fête_été")
                                .plain(" ")
                                .entity("messageEntityCashtag", text("$SOUP"))
                                .plain(" is rising, ask ")
                                .mention("@heron_helper_bot")
                                .plain(" with ")
                                .entity("messageEntityBotCommand", text("/soup@heron_helper_bot"))
                                .plain(" or ")
                                .mention("Emre", cast.emre())
                                .plain(", who has no username."));
        lounge.after(70)
                .says(
                        cast.ben(),
                        text("The map: ")
                                .url("https://example.org/map?lat=54.79&lon=9.43#pier_(north)")
                                .plain(" and the ")
                                .link("[old] map (paper)", "https://example.org/a_b*c/(old)?q=\"x\"&y=<z>")
                                .plain(", opening ")
                                .entity(
                                        "messageEntityFormattedDate",
                                        text("on 1 June"),
                                        "long_date",
                                        true,
                                        "date",
                                        1_748_764_800)
                                .plain("."));
    }

    private void code(Conversation lounge) {
        var question = lounge.says(
                cast.dmitri(), text("Why does ").code("`ls -l` | wc").plain(" say one more than I have?"));
        lounge.after(60)
                .says(
                        cast.grace(),
                        text("The first line is the total. Try:\n")
                                .pre("bash", "ls -1 | wc -l\n# ```\necho \"<b>done</b>\"")
                                .plain("\nor")
                                .pre("", "find . -maxdepth 1 ! -name .\n"))
                .replies(question);
        lounge.after(90)
                .says(cast.dmitri(), text("").pre("python", "def soup(n):\n\treturn [\"🥣\"] * n\n\n\nprint(soup(3))"))
                .edited(lounge.now().plusSeconds(75));
    }

    private void quotes(Conversation lounge) {
        var first = lounge.says(
                cast.chloe(),
                text("").quote(text("A house is a machine for living in."))
                        .plain("\nNot this one. This one is a ")
                        .bold("machine for soup")
                        .plain("."));
        lounge.after(45)
                .says(cast.anna(), "This.")
                .quotes(first, "machine for soup")
                .reply(
                        "quote_entities",
                        List.of(TlObject.of("messageEntityBold", "offset", 0, "length", "machine for soup".length())));
        lounge.after(120)
                .says(
                        cast.fatima(),
                        text("The whole letter, for those who have time:\n")
                                .expandableQuote(
                                        text("Dear neighbours,\n\nthe ")
                                                .italic("piano")
                                                .plain(
                                                        " was lovely yesterday.\nPlease play the slow one again.\n\nYours,\nE. Petersen")));
    }
}
