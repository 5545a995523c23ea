package dev.userbot.sandbox.world.story;

import static dev.userbot.sandbox.world.Text.text;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Conversation;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.MediaMaker;
import dev.userbot.sandbox.world.Text;
import java.util.List;

/** Link previews by size and type, and dates in the text. */
final class MuseumPreviews {
    private static final String SITE = "https://example.org/museum";

    private final Cast cast;
    private final MediaMaker media;
    private final Contents contents;

    MuseumPreviews(Cast cast, MediaMaker media, Contents contents) {
        this.cast = cast;
        this.media = media;
        this.contents = contents;
    }

    void show(Conversation hall) {
        var photo = media.photo(640, 320, hall.now());
        linked(hall, "small").media(preview("small", "article", photo).with("force_small_media", true));
        linked(hall, "large")
                .media(page("large", "article", photo, "has_large_media", true).with("force_large_media", true))
                .with("invert_media", true);
        linked(hall, "photo").media(preview("photo", "photo", photo));
        linked(hall, "video")
                .media(page("video", "video", photo, "embed_url", SITE + "/player", "embed_type", "iframe"));
        linked(hall, "film")
                .media(page(
                        "film",
                        "video",
                        photo,
                        "document",
                        media.video(hall.now(), 8, 640, 360, "film.mp4")
                                .object("document")
                                .orElseThrow()));
        linked(hall, "paper")
                .media(page(
                        "paper",
                        "document",
                        photo,
                        "document",
                        media.file(hall.now(), "paper.pdf", "application/pdf", media.samplePdf())
                                .object("document")
                                .orElseThrow()));
        linked(hall, "article")
                .media(page("article", "article", photo, "author", "A. Writer", "cached_page", article(photo)));
        linked(hall, "user").media(preview("user", "telegram_user", photo));
        linked(hall, "channel").media(preview("channel", "telegram_channel", photo));
        linked(hall, "message").media(preview("message", "telegram_message", photo));
        linked(hall, "safe")
                .media(page("safe", "article", photo, "photo", null)
                        .with("manual", true)
                        .with("safe", true));
        hall.after(60)
                .says(
                        cast.grace(),
                        text("We open ")
                                .then(date("tomorrow", "relative"))
                                .plain(" at ")
                                .then(date("10:00", "short_time"))
                                .plain(", ")
                                .then(date("Friday", "day_of_week"))
                                .plain("."));
    }

    private Line linked(Conversation hall, String what) {
        return hall.after(60).says(cast.ben(), text("See ").url(SITE + "/" + what));
    }

    private static Text date(String words, String form) {
        return text("").entity("messageEntityFormattedDate", text(words), form, true, "date", 1_777_777_200);
    }

    private TlObject preview(String what, String type, TlObject photo) {
        return page(what, type, photo);
    }

    private TlObject page(String what, String type, TlObject photo, Object... more) {
        var shown = contents.webPage(SITE + "/" + what, "Museum", "The " + what + " <room>", "All about it.", photo);
        var page = shown.object("webpage").orElseThrow().with("type", type);
        for (int i = 0; i < more.length; i += 2) {
            page = page.with((String) more[i], more[i + 1]);
        }
        return shown.with("webpage", page);
    }

    /** What opens at once, without a browser. */
    private static TlObject article(TlObject photo) {
        return TlObject.of(
                "page",
                "v2",
                true,
                "url",
                SITE + "/article",
                "blocks",
                List.of(
                        Page.block("pageBlockTitle", "On museums"),
                        Page.block("pageBlockParagraph", "They are ", "quiet."),
                        Page.photo(photo, "Quiet")),
                "photos",
                List.of(photo),
                "documents",
                List.of());
    }
}
