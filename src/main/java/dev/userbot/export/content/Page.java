package dev.userbot.export.content;

/**
 * One file of a readable export.
 *
 * @param key what its name has after that of the entry page: empty for the entry page itself, otherwise for example
 *     {@code 2026}, {@code 2026-01}, {@code 2026-01-31} or {@code topic-17}
 * @param title what it holds, in a few words and safe to print: for example {@code January 2026}; empty for the entry page
 */
public record Page(String key, String title) {
    /** The page that a reader opens first: everything, or the contents of a split export. */
    public static final Page ENTRY = new Page("", "");

    /**
     * The name of its file.
     *
     * @param entryName name of the entry page, for example {@code messages.md}
     */
    public String fileName(String entryName) {
        if (key.isEmpty()) {
            return entryName;
        }
        int extension = entryName.lastIndexOf('.');
        return entryName.substring(0, extension) + "-" + key + entryName.substring(extension);
    }

    /**
     * The address of a place on this page, relative to another page of the same export.
     *
     * @param from where the link stands
     * @param fragment id of the place, for example {@code m123}
     */
    public String address(Page from, String entryName, String fragment) {
        return (equals(from) ? "" : fileName(entryName)) + "#" + fragment;
    }
}
