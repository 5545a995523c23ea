package dev.userbot.cli;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code .send}, {@code .at} and {@code .every}: a message to somebody, or to the chat it is typed in at a time.
 *
 * @param form what the first word is
 * @param send the command line's own command, whose options these are
 */
record ChatSendCommand(String name, String summary, Form form, CommandSpec send, InnerLine line) implements Command {
    /** What the first word is. */
    enum Form {
        TO,
        TIME,
        RULE
    }

    @Override
    public String usage() {
        return form + " [OPTIONS] TEXT";
    }

    /** For the pauses that Telegram may ask for, and so that it is done once. */
    @Override
    public boolean isJob() {
        return true;
    }

    @Override
    public FormattedText run(CommandCall call) {
        var words = call.arguments();
        if (words.isEmpty()) {
            throw new UserbotException(Failure.USAGE, "What is missing: " + usage());
        }
        var text = firstOfText(words);
        ChatOptions.check(words.subList(0, text));
        var arguments = new ArrayList<>(List.of("send"));
        words.subList(1, text).forEach(word -> arguments.add(word.text()));
        if (text < words.size()) {
            arguments.addAll(
                    List.of("--text", call.text().substring(words.get(text).start())));
        }
        if (form != Form.RULE) {
            arguments.addAll(List.of("--key", call.key()));
        }
        var chosen = words.get(0).text();
        var chat = Long.toString(call.message().message().chatId());
        arguments.addAll(
                switch (form) {
                    case TO -> List.of("--", chosen);
                    case TIME -> List.of("--at", chosen, "--", chat);
                    case RULE -> List.of("--every", chosen, "--", chat);
                });
        return InnerText.of(line.run(arguments, call::progress));
    }

    /** The text begins where the options end. */
    private int firstOfText(List<CommandCall.Word> words) {
        var at = 1;
        while (at < words.size() && words.get(at).text().matches("--?\\p{Alpha}.*")) {
            var word = words.get(at).text();
            var option = send.findOption(word.contains("=") ? word.substring(0, word.indexOf('=')) : word);
            var takesNext = option != null && option.arity().min() > 0 && !word.contains("=");
            at += takesNext ? 2 : 1;
        }
        return Math.min(at, words.size());
    }
}
