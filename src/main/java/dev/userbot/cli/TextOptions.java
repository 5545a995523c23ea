package dev.userbot.cli;

import dev.userbot.files.TextFile;
import dev.userbot.send.content.MessageDraft.TextForm;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the text of a message comes from, and how it is read. */
final class TextOptions {
    private static final String STANDARD_INPUT = "-";

    @Option(names = "--text", paramLabel = "TEXT", description = "The text, where it could be taken for a recipient.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--text-file",
            paramLabel = "FILE",
            description = "Read the text from this file (UTF-8); - is standard input.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--markdown",
            description = "The text is Markdown: bold, italic, strikethrough, ||spoilers||, code, quotes, links.")
    private boolean markdown;

    @Option(names = "--plain", description = "The text is sent as it is (the default).")
    private boolean plain;

    /** Whether the text was given by an option, so that no argument is meant. */
    boolean isGiven() {
        return text.isPresent() || file.isPresent();
    }

    /** @throws UserbotException with {@link Failure#USAGE} if both forms are asked for */
    TextForm form() {
        if (markdown && plain) {
            throw usage("--markdown and --plain exclude each other.");
        }
        return markdown ? TextForm.MARKDOWN : TextForm.PLAIN;
    }

    /**
     * The text that an option gave.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be read
     */
    Optional<String> read(Keyboard keyboard, WorkingFolder folder) {
        if (text.isPresent() && file.isPresent()) {
            throw usage("--text and --text-file exclude each other.");
        }
        return text.or(() -> file.map(
                name -> name.equals(STANDARD_INPUT) ? standardInput(keyboard) : TextFile.read(folder.convert(name))));
    }

    /** All of standard input. */
    static String standardInput(Keyboard keyboard) {
        var lines = new ArrayList<String>();
        for (var line = keyboard.readLine(); line.isPresent(); line = keyboard.readLine()) {
            lines.add(line.get());
        }
        return String.join("\n", lines);
    }

    private static UserbotException usage(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
