package dev.userbot.export;

/** The forms an export can be written in. */
public enum ExportFormat {
    /** Telegram Desktop's machine-readable export. */
    JSON("json", "result.json"),
    /** The messages of {@link #JSON}, each on a line of its own. */
    JSONL("jsonl", "messages.jsonl"),
    /** TDLib's own objects, each on a line of its own. */
    TD("td", "messages.td.jsonl"),
    /** CommonMark for reading. */
    MD("md", "messages.md"),
    /** A page that looks like Telegram. */
    HTML("html", "messages.html");

    private final String optionName;
    private final String fileName;

    ExportFormat(String optionName, String fileName) {
        this.optionName = optionName;
        this.fileName = fileName;
    }

    /** What a user types after {@code --format}. */
    public String optionName() {
        return optionName;
    }

    /** The name of its file in the export's folder, as long as it is not split. */
    public String fileName() {
        return fileName;
    }
}
