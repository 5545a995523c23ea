package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.MediaMaker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Everything that has a file behind it, or once had. */
final class LoungeMedia {
    private static final long PIER_ALBUM = 13_900_000_000_000_001L;
    private static final int VIEW_ONCE = Integer.MAX_VALUE;

    private final Cast cast;
    private final MediaMaker media;

    LoungeMedia(Cast cast, MediaMaker media) {
        this.cast = cast;
        this.media = media;
    }

    List<Episode> episodes() {
        return List.of(
                Episode.at("2024-11-24T14:10:00Z", this::photos),
                Episode.at("2025-01-18T21:00:00Z", this::films),
                Episode.at("2025-02-08T19:00:00Z", this::sounds),
                Episode.at("2025-06-14T10:00:00Z", this::stickers),
                Episode.at("2025-08-30T13:00:00Z", this::documents),
                Episode.at("2026-02-20T16:00:00Z", this::gone),
                Episode.at("2026-07-04T19:30:00Z", this::summer));
    }

    private void photos(Conversation lounge) {
        lounge.says(cast.anna(), text("First walk to the ").bold("lighthouse").plain(". Everybody is still dry here."))
                .media(MediaMaker.shown(media.photo(640, 427, lounge.now())))
                .reacted("❤️", cast.ben(), cast.emre(), cast.grace(), cast.robin());
        for (var caption : List.of("The pier, three times", "", "")) {
            lounge.after(1)
                    .says(cast.chloe(), caption)
                    .media(MediaMaker.shown(media.photo(640, 480, lounge.now())))
                    .with("grouped_id", PIER_ALBUM);
        }
        lounge.after(90)
                .says(cast.grace(), "Do not look if you have not been in the attic yet")
                .media(MediaMaker.shown(media.photo(480, 640, lounge.now())).with("spoiler", true));
    }

    private void films(Conversation lounge) {
        lounge.says(cast.ben(), "Commodore against the paper bag, whole match")
                .media(media.video(lounge.now(), 14, 1280, 720, "commodore_vs_bag.mp4"))
                .reacted("😁", cast.anna(), cast.robin());
        lounge.after(80).sends(cast.emre(), media.animation(lounge.now(), 3, "slow-clap.gif.mp4"));
        lounge.after(60).sends(cast.fatima(), media.roundVideo(lounge.now(), 9));
    }

    private void sounds(Conversation lounge) {
        var question = lounge.sends(cast.dmitri(), media.voice(lounge.now(), 7));
        lounge.after(70).sends(cast.grace(), media.voice(lounge.now(), 21)).replies(question);
        lounge.after(200)
                .says(cast.anna(), "This is what the singing saw sounds like")
                .media(media.music(lounge.now(), 42, "Harbour Trio", "Low Tide (live at the depot)"));
        lounge.after(50).sends(cast.ben(), media.music(lounge.now(), 12, "AC/DC \\ <b>", "..\\..\\evil: \"title\"?"));
    }

    private void stickers(Conversation lounge) {
        lounge.sends(cast.chloe(), MediaMaker.attached(media.sticker(lounge.now(), "image/webp", "🐦")));
        lounge.after(8)
                .sends(cast.grace(), MediaMaker.attached(media.sticker(lounge.now(), "application/x-tgsticker", "👋")));
        lounge.after(11).sends(cast.ben(), MediaMaker.attached(media.sticker(lounge.now(), "video/webm", "🔥")));
    }

    private void documents(Conversation lounge) {
        lounge.says(cast.robin(), text("The rules, ").italic("final").plain(" version"))
                .media(media.file(lounge.now(), "House rules (final).pdf", "application/pdf", media.samplePdf()));
        lounge.after(60).sends(cast.dmitri(), plainFile(lounge.now(), "../../.ssh/authorized_keys", "not a key\n"));
        lounge.after(5).sends(cast.dmitri(), plainFile(lounge.now(), "C:\\Windows\\win.ini", "[soup]\n"));
        lounge.after(5).sends(cast.dmitri(), plainFile(lounge.now(), "суп 🥣 \u202Etxt.exe", "суп\n"));
        lounge.after(5).sends(cast.dmitri(), plainFile(lounge.now(), "a".repeat(240) + ".txt", "long name\n"));
        lounge.after(5).sends(cast.dmitri(), plainFile(lounge.now(), "empty name follows.txt", "x"));
        lounge.after(5).sends(cast.dmitri(), plainFile(lounge.now(), "", "nameless\n"));
    }

    private TlObject plainFile(Instant date, String name, String content) {
        return media.file(date, name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    /** The server keeps the frame of a self-destructed photo, not the photo. */
    private void gone(Conversation lounge) {
        lounge.sends(cast.fatima(), TlObject.of("messageMediaPhoto", "ttl_seconds", 30));
        lounge.after(30)
                .sends(cast.ben(), TlObject.of("messageMediaDocument", "video", true, "ttl_seconds", VIEW_ONCE));
        lounge.after(30)
                .sends(cast.ben(), TlObject.of("messageMediaDocument", "voice", true, "ttl_seconds", VIEW_ONCE));
        lounge.after(30)
                .sends(cast.ben(), TlObject.of("messageMediaDocument", "round", true, "ttl_seconds", VIEW_ONCE));
        lounge.after(60).sends(cast.emre(), TlObject.of("messageMediaUnsupported"));
    }

    private void summer(Conversation lounge) {
        lounge.says(cast.robin(), "What the roof looks like tonight")
                .media(MediaMaker.shown(media.photo(640, 360, lounge.now())));
        lounge.after(40)
                .sends(
                        cast.anna(),
                        TlObject.of(
                                "messageMediaPaidMedia",
                                "stars_amount",
                                5L,
                                "extended_media",
                                List.of(TlObject.of(
                                        "messageExtendedMedia",
                                        "media",
                                        MediaMaker.shown(media.photo(640, 400, lounge.now()))))));
        lounge.after(40).says(cast.grace(), "Five stars for a sunset, Anna? 😁");
    }
}
