package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Media in their rarer forms: live photos, covers, other qualities, spoilers, paid albums, rich messages. */
final class MuseumMedia {
    private final Cast cast;
    private final MediaMaker media;

    MuseumMedia(Cast cast, MediaMaker media) {
        this.cast = cast;
        this.media = media;
    }

    void show(Conversation hall) {
        hall.after(60)
                .says(cast.anna(), "A photo that lives for three seconds")
                .media(MediaMaker.shown(media.photo(640, 480, hall.now()))
                        .with("live_photo", true)
                        .with("video", film(hall.now(), 3, "h264")));
        hall.after(60)
                .says(cast.ben(), text("Starts at 0:03, with a cover and in two more qualities"))
                .media(video(hall.now())
                        .with("video_cover", media.photo(640, 360, hall.now()))
                        .with("video_timestamp", 3)
                        .with("alt_documents", qualities(hall.now())));
        hall.after(60)
                .says(cast.grace(), "Hidden until you tap, words above")
                .media(video(hall.now()).with("spoiler", true))
                .with("invert_media", true);
        hall.after(60)
                .sends(
                        cast.anna(),
                        TlObject.of(
                                "messageMediaPaidMedia",
                                "stars_amount",
                                9L,
                                "extended_media",
                                List.of(
                                        bought(MediaMaker.shown(media.photo(640, 400, hall.now()))),
                                        bought(video(hall.now())),
                                        TlObject.of(
                                                "messageExtendedMediaPreview",
                                                "w",
                                                640,
                                                "h",
                                                360,
                                                "video_duration",
                                                7))));
        hall.after(60)
                .sends(
                        cast.ben(),
                        TlObject.of("messageMediaDice", "value", 6, "emoticon", "🎲", "game_outcome", outcome()));
        hall.after(60).says(cast.robin(), "").with("rich_message", letter(hall.now()));
        albums(hall);
    }

    private void albums(Conversation hall) {
        for (int i = 1; i <= 2; i++) {
            hall.after(i)
                    .says(cast.anna(), i == 1 ? "Two songs" : "")
                    .media(media.music(hall.now(), 9, "Harbour Trio", "Tide " + i))
                    .with("grouped_id", 13_900_000_000_000_101L);
        }
        for (int i = 1; i <= 2; i++) {
            hall.after(i)
                    .says(cast.anna(), i == 2 ? text("Two files, words ").italic("last") : Text.text(""))
                    .media(media.file(hall.now(), "list " + i + ".txt", "text/plain", bytes("list " + i)))
                    .with("grouped_id", 13_900_000_000_000_102L);
        }
        hall.after(60)
                .says(cast.ben(), "A photo that was sent as a file")
                .media(MediaMaker.attached(media.document(
                        hall.now(),
                        "image/png",
                        bytes("not really a picture"),
                        TlObject.of("documentAttributeImageSize", "w", 800, "h", 600),
                        MediaMaker.named("plan.png"))));
    }

    private TlObject video(Instant date) {
        return media.video(date, 12, 1280, 720, "tour.mp4");
    }

    /** Each quality comes with a playlist that is named after it. */
    private List<TlObject> qualities(Instant date) {
        var all = new ArrayList<TlObject>();
        for (var codec : List.of("h264", "av1")) {
            var film = film(date, 12, codec);
            all.add(film);
            all.add(media.document(
                    date,
                    "application/x-mpegurl",
                    bytes("#EXTM3U"),
                    MediaMaker.named("mtproto" + film.longValue("id"))));
        }
        return List.copyOf(all);
    }

    private TlObject film(Instant date, int seconds, String codec) {
        return media.document(
                date,
                "video/mp4",
                bytes("film in " + codec),
                TlObject.of(
                        "documentAttributeVideo",
                        "duration",
                        (double) seconds,
                        "w",
                        640,
                        "h",
                        360,
                        "video_codec",
                        codec));
    }

    private static TlObject bought(TlObject content) {
        return TlObject.of("messageExtendedMedia", "media", content);
    }

    private static TlObject outcome() {
        return TlObject.of(
                "messages.emojiGameOutcome",
                "seed",
                new byte[32],
                "stake_ton_amount",
                1_000_000_000L,
                "ton_amount",
                2_000_000_000L);
    }

    /** A message that is laid out like an article. */
    private TlObject letter(Instant date) {
        var photo = media.photo(640, 320, date);
        return TlObject.of(
                "richMessage",
                "blocks",
                List.of(
                        Page.block("pageBlockHeading1", "How to visit <the> museum"),
                        Page.block("pageBlockParagraph", "Wipe your feet. ", "Then come in."),
                        Page.list("No soup inside", "No | pipes"),
                        Page.code("java", "museum.open();"),
                        Page.photo(photo, "The door"),
                        TlObject.of("pageBlockDivider"),
                        Page.block("pageBlockFooter", "The keepers")),
                "photos",
                List.of(photo),
                "documents",
                List.of());
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
