package dev.userbot.cli;

import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.WebhookDelivery;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RuleTrial;
import java.util.List;
import java.util.function.Consumer;

/** What can be known of rules without Telegram. */
public interface StoredRules {
    /** Tells what rules would have done about what is stored, and does nothing of it. */
    void tryRules(RuleSet rules, RuleTrial.Request request, Consumer<RuleTrial.Hit> hits);

    /** The webhooks that were given up, oldest first. */
    List<WebhookDelivery> deadLetters();

    /** The messages at which rules and other handlers failed, the latest first. */
    List<GivenUpMessage> givenUp();

    /** Lets all of both wait again for the listener; returns how many these are. */
    int retryDeadLetters();

    /** Forgets all of both; returns how many these are. */
    int forgetDeadLetters();
}
