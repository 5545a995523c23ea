package dev.userbot.archive;

/**
 * A part of a chat's history that can be read on its own. The archive knows for each view which ids are complete, so
 * that reading only the photos of a chat never claims that the whole chat was read.
 */
public sealed interface HistoryView {
    /** Every message. */
    HistoryView WHOLE = new Whole();

    /** What the archive stores; equal for equal views only. */
    String key();

    /** Every message. */
    record Whole() implements HistoryView {
        @Override
        public String key() {
            return "";
        }
    }

    /**
     * The messages of one topic.
     *
     * @param id of TDLib's {@code MessageTopic}
     */
    record Topic(long id) implements HistoryView {
        @Override
        public String key() {
            return "topic:" + id;
        }
    }

    /**
     * What was read once more, of another view, by a run that reads all of it again and has not come to its end.
     *
     * @param view which part is read again
     */
    record Reread(HistoryView view) implements HistoryView {
        @Override
        public String key() {
            return "reread:" + view.key();
        }
    }

    /**
     * What the server found for a filter.
     *
     * @param filter names the filter, for example {@code from:123}; equal filters must have equal names
     */
    record Filtered(String filter) implements HistoryView {
        public Filtered {
            if (filter.isBlank()) {
                throw new IllegalArgumentException("a filter without a name");
            }
        }

        @Override
        public String key() {
            return "filter:" + filter;
        }
    }
}
