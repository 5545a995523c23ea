package dev.userbot.cli;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.plugin.CommandCall.Word;
import dev.userbot.td.api.FormattedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of the command line that is typed in the chat that it is about.
 *
 * @param begin what stands before what is typed: the command's name, and options that it always has
 * @param end what follows it
 */
record ChatLineCommand(String name, String summary, String usage, List<String> begin, List<String> end, InnerLine line)
        implements Command {
    /** Stands for the chat's id in {@code begin} and {@code end}. */
    static final String THIS_CHAT = "{chat}";

    @Override
    public boolean isJob() {
        return true;
    }

    @Override
    public FormattedText run(CommandCall call) {
        ChatOptions.check(call.arguments());
        var chat = Long.toString(call.message().message().chatId());
        var arguments = new ArrayList<String>();
        begin.forEach(word -> arguments.add(word.replace(THIS_CHAT, chat)));
        call.arguments().stream().map(Word::text).forEach(arguments::add);
        end.forEach(word -> arguments.add(word.replace(THIS_CHAT, chat)));
        return InnerText.of(line.run(arguments, call::progress));
    }
}
