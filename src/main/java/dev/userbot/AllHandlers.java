package dev.userbot;

import dev.userbot.listen.HandlerSource;
import dev.userbot.plugin.MessageHandler;
import java.util.ArrayList;
import java.util.List;

/** Handlers that are always there, and those of rules, which may change. For one thread. */
final class AllHandlers implements HandlerSource {
    private final List<MessageHandler> always;
    private final HandlerSource rules;
    private List<MessageHandler> ofRules = List.of();
    private List<MessageHandler> all;

    AllHandlers(List<MessageHandler> always, HandlerSource rules) {
        this.always = List.copyOf(always);
        this.rules = rules;
        this.all = this.always;
    }

    @Override
    public List<MessageHandler> handlers() {
        var now = rules.handlers();
        if (!now.equals(ofRules)) {
            ofRules = now;
            var together = new ArrayList<>(always);
            together.addAll(now);
            all = List.copyOf(together);
        }
        return all;
    }
}
