package dev.userbot.export.html;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** A piece of a bubble as the templates show it. All strings are text, not HTML: templates escape them. */
sealed interface Part {
    /**
     * A file, or the place where it would be.
     *
     * @param kind name of a {@code MediaKind} in small letters
     * @param source address of the file, if it is in the export
     * @param blurred address of a picture of a few pixels to show in its place
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param title what the file is called
     * @param detail its length and size in words
     * @param label all that is known of it in one line
     */
    record Media(
            String kind,
            Optional<String> source,
            Optional<String> blurred,
            int width,
            int height,
            String title,
            String detail,
            String label,
            String mimeType,
            String emoji,
            boolean isCovered)
            implements Part {
        boolean isPicture() {
            return kind.equals("photo")
                    || (kind.equals("sticker") && mimeType.equals("image/webp"))
                    || (kind.equals("animation") && mimeType.startsWith("image/"));
        }

        boolean isVideo() {
            return kind.equals("video")
                    || kind.equals("video_note")
                    || kind.equals("animation")
                    || (kind.equals("sticker") && mimeType.equals("video/webm"));
        }

        boolean isSound() {
            return kind.equals("audio") || kind.equals("voice_note");
        }

        boolean isRow() {
            return isSound() || kind.equals("document");
        }
    }

    /** Pictures and videos that were sent together. */
    record Album(List<Item> items) implements Part {
        /** One of them, with the id of the message that holds it. */
        record Item(String id, Part part, boolean isDeleted) {}

        /** How many columns show them well; files and music stand below each other. */
        int columns() {
            boolean isPicture = items.stream().allMatch(item -> item.part() instanceof Media media && !media.isRow());
            if (!isPicture) {
                return 1;
            }
            return items.size() == 2 || items.size() == 4 ? 2 : 3;
        }
    }

    /** A poll or a quiz. */
    record Poll(Content question, String kind, List<Option> options, String voters, Optional<Content> explanation)
            implements Part {
        /**
         * One answer.
         *
         * @param percent 0 to 100
         * @param mark what became of it: {@code chosen}, {@code right}, {@code wrong} or nothing
         */
        record Option(Content text, int percent, String votes, String mark) {}
    }

    /** A list of tasks. */
    record Checklist(Content title, List<Task> tasks, String progress) implements Part {
        record Task(Content text, boolean isDone, String doneBy) {}
    }

    /** Anything with a symbol, a title and a few lines: a contact, a place, a game, a gift. */
    record Card(String symbol, String title, List<String> lines, Optional<Link> link) implements Part {}

    /** One big emoji: a die with its value, or a message of nothing else. */
    record Emoji(String emoji, String label) implements Part {}

    /**
     * What a link in the text leads to.
     *
     * @param isLarge whether the picture stands below the words and not, small, beside them
     */
    record Preview(
            Optional<String> address,
            String site,
            String title,
            Content description,
            String author,
            Optional<Media> picture,
            boolean isLarge)
            implements Part {}
}
