package dev.userbot.listen.commands;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.CommandCall;
import java.util.List;
import java.util.function.Consumer;

/** A command that was typed, for whoever runs it. */
record TypedCall(ChatMessage message, String key, String text, Consumer<String> view, Actions actions)
        implements CommandCall {
    @Override
    public List<Word> arguments() {
        return Words.of(text);
    }

    @Override
    public void progress(String progress) {
        view.accept(progress);
    }
}
