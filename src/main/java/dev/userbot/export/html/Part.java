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
     * @param form how it is shown
     * @param file the file, if it is in the export
     * @param thumbnail address of a picture of it, if that is in the export
     * @param blurred address of a picture of a few pixels to show in its place
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param title what the file is called
     * @param detail its length and size in words
     * @param label all that is known of it in one line
     */
    record Media(
            String kind,
            Form form,
            Optional<SavedFile> file,
            Optional<String> thumbnail,
            Optional<String> blurred,
            int width,
            int height,
            String title,
            String detail,
            String label,
            String emoji,
            boolean isCovered)
            implements Part {
        /** What {@code page.css} leaves room for. */
        private static final int WIDEST = 416;

        private static final int HIGHEST = 384;

        /** What stands in a player before it plays. */
        Optional<String> poster() {
            return thumbnail.or(() -> blurred);
        }

        /** Pixels at which a player or a thumbnail is shown: its place must not grow when the video itself comes. */
        int laidOutWidth() {
            return (int) Math.max(1, Math.round(width * scale()));
        }

        int laidOutHeight() {
            return (int) Math.max(1, Math.round(height * scale()));
        }

        private double scale() {
            return Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
        }
    }

    /**
     * A file of the export.
     *
     * @param path where it lies
     * @param source address by which the page itself shows or plays it
     * @param link the same, to be opened; empty if a browser might run what its sender put there
     */
    record SavedFile(String path, String source, Optional<String> link) {}

    /** How a file is shown. */
    enum Form {
        PICTURE,
        VIDEO,
        /** A short video without sound that plays again and again. */
        LOOP,
        /** The file's thumbnail. */
        STILL,
        /** The emoji of a sticker. */
        SYMBOL,
        /** A shape as large as the file, with the little that is known of what is in it. */
        SHAPE,
        /** A row with a player. */
        SOUND,
        /** A row with the file's name. */
        DOCUMENT;

        boolean isRow() {
            return this == SOUND || this == DOCUMENT;
        }
    }

    /** Pictures and videos that were sent together. */
    record Album(List<Item> items) implements Part {
        /** One of them, with the id of the message that holds it. */
        record Item(String id, Part part, boolean isDeleted) {}

        /** How many columns show them well; files and music stand below each other. */
        int columns() {
            boolean isPicture = items.stream()
                    .allMatch(item ->
                            item.part() instanceof Media media && !media.form().isRow());
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
