package dev.userbot.export;

import java.nio.file.Path;

/** Which folder the files of a chat go to. */
public sealed interface ExportPlace {
    /** Into this folder, whatever the chat is called. */
    record Exactly(Path directory) implements ExportPlace {}

    /** Into a folder in this one that is named after the chat. */
    record Under(Path parent) implements ExportPlace {}
}
