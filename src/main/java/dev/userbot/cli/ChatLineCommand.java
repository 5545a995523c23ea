package dev.userbot.cli;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.plugin.CommandCall.Word;
import dev.userbot.td.api.FormattedText;
import java.util.ArrayList;
import java.util.List;

/** A command of the command line that is typed in the chat that it is about. */
final class ChatLineCommand implements Command {
    private final String name;
    private final String summary;
    private final String usage;
    private final List<String> begin;
    private final List<String> end;
    private final boolean isJob;
    private final InnerLine line;

    /** Stands for the chat's id among the words before and after what is typed. */
    static final String THIS_CHAT = "{chat}";

    /**
     * Takes what is typed between other words.
     *
     * @param begin the command's name, and options that it always has
     * @param end what follows what is typed
     * @param isJob whether it may take longer than some seconds
     */
    ChatLineCommand(
            String name,
            String summary,
            String usage,
            List<String> begin,
            List<String> end,
            boolean isJob,
            InnerLine line) {
        this.name = name;
        this.summary = summary;
        this.usage = usage;
        this.begin = List.copyOf(begin);
        this.end = List.copyOf(end);
        this.isJob = isJob;
        this.line = line;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String usage() {
        return usage;
    }

    @Override
    public boolean isJob() {
        return isJob;
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
