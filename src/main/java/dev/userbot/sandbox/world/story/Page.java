package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.stream.Stream;

/** The {@code pageBlock…} objects of articles and rich messages. */
final class Page {
    private Page() {}

    /** A block that is only text: the first part plain, the second bold. */
    static TlObject block(String constructor, String... parts) {
        return TlObject.of(constructor, "text", text(parts));
    }

    static TlObject list(String... items) {
        return TlObject.of(
                "pageBlockList",
                "items",
                Stream.of(items)
                        .map(item -> TlObject.of("pageListItemText", "text", plain(item)))
                        .toList());
    }

    static TlObject code(String language, String code) {
        return TlObject.of("pageBlockPreformatted", "text", plain(code), "language", language);
    }

    /** A photo of the page, which lists it among its photos. */
    static TlObject photo(TlObject photo, String caption) {
        return TlObject.of(
                "pageBlockPhoto",
                "photo_id",
                photo.longValue("id"),
                "caption",
                TlObject.of("pageCaption", "text", plain(caption), "credit", TlObject.of("textEmpty")));
    }

    private static TlObject text(String... parts) {
        if (parts.length == 1) {
            return plain(parts[0]);
        }
        var bold = TlObject.of("textBold", "text", plain(parts[1]));
        return TlObject.of("textConcat", "texts", List.of(plain(parts[0]), bold));
    }

    private static TlObject plain(String words) {
        return TlObject.of("textPlain", "text", words);
    }
}
