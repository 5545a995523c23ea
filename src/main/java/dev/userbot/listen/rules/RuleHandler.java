package dev.userbot.listen.rules;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.MessageHandler;
import java.time.Duration;
import java.time.ZoneId;

/** A rule at work. If one of its actions fails, those after it wait until it was tried again. */
public final class RuleHandler implements MessageHandler {
    private final Rule rule;
    private final ZoneId zone;
    private final TopicNames topics;
    private final RuleActions actions;

    /** @param zone of the hours */
    public RuleHandler(Rule rule, ZoneId zone, TopicNames topics, RuleActions actions) {
        this.rule = rule;
        this.zone = zone;
        this.topics = topics;
        this.actions = actions;
    }

    @Override
    public String name() {
        return "rule:" + rule.name();
    }

    @Override
    public Duration timeout() {
        return rule.actions().stream().map(RuleAction::longest).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void handle(ChatMessage message, Actions unused) throws Exception {
        var match = rule.condition().match(message, zone, topics);
        if (match.isEmpty() || !actions.mayActOn(message)) {
            return;
        }
        for (int step = 0; step < rule.actions().size(); step++) {
            actions.perform(
                    new Occasion(rule.name(), message, match.get(), step),
                    rule.actions().get(step));
        }
    }
}
