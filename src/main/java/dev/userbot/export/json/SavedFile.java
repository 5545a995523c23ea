package dev.userbot.export.json;

import dev.userbot.export.render.ExportedChat;
import java.util.Optional;

/**
 * Where a file of a message lies, or why it does not.
 *
 * @param path relative to the chat's folder; empty if it was not downloaded
 * @param isGone whether it destroyed itself, or will, so that nobody can have it
 */
record SavedFile(Optional<String> path, boolean isGone) {
    /** Desktop's words, which its readers recognise. */
    private static final String NOT_INCLUDED = "(File not included. Change data exporting settings to download.)";

    private static final String UNAVAILABLE = "(File unavailable, please try again later)";

    static SavedFile of(ExportedChat chat, String uniqueId, boolean isGone) {
        return new SavedFile(isGone || uniqueId.isEmpty() ? Optional.empty() : chat.file(uniqueId), isGone);
    }

    String pathOrPlaceholder() {
        return path.orElse(isGone ? UNAVAILABLE : NOT_INCLUDED);
    }

    /** Why it was not downloaded, in the words that Desktop uses inside rich messages; empty if it was. */
    String skipReason() {
        if (path.isPresent()) {
            return "";
        }
        return isGone ? "unavailable" : "file_type";
    }

    String status() {
        return path.isPresent() ? "downloaded" : "not_downloaded";
    }
}
