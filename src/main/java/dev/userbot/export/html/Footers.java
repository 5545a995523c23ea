package dev.userbot.export.html;

import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedMessage;
import java.util.List;
import java.util.Optional;

/** The last lines of bubbles. */
final class Footers {
    private final Moments moments;

    Footers(Moments moments) {
        this.moments = moments;
    }

    /** One line for all messages of an album. */
    Entry.Footer of(List<ExportedMessage> album) {
        var message = album.get(0).message();
        int edited = album.stream()
                .mapToInt(exported -> exported.message().editDate())
                .max()
                .orElse(0);
        int views = message.interactionInfo().map(info -> info.viewCount()).orElse(0);
        boolean isPinned =
                album.stream().anyMatch(exported -> exported.message().isPinned());
        return new Entry.Footer(
                moments.at(message.date()),
                edited == 0 ? Optional.empty() : Optional.of(moments.at(edited)),
                album.stream().map(this::deleted).flatMap(Optional::stream).findFirst(),
                views == 0 ? "" : Wording.count(views, "view", "views"),
                isPinned);
    }

    /** What is said of a message that is no longer in the chat. */
    Optional<String> deleted(ExportedMessage exported) {
        return exported.deleted()
                .map(noticed -> "deleted, noticed "
                        + moments.at((int) noticed.getEpochSecond()).full());
    }
}
