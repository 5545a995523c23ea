package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.WebhookDelivery;
import dev.userbot.cli.StoredRules;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RuleTrial;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What the archive knows of rules. */
final class ArchivedRules implements StoredRules {
    private final Archive archive;
    private final Clock clock;

    ArchivedRules(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public void tryRules(RuleSet rules, RuleTrial.Request request, Consumer<RuleTrial.Hit> hits) {
        new RuleTrial(archive).run(rules, request, hits);
    }

    @Override
    public List<WebhookDelivery> deadLetters() {
        return archive.webhooks().deadLetters();
    }

    @Override
    public List<GivenUpMessage> givenUp() {
        return archive.handlers().givenUp();
    }

    @Override
    public int retryDeadLetters() {
        return archive.webhooks().retryDeadLetters(clock.instant())
                + archive.handlers().retryGivenUp();
    }

    @Override
    public int forgetDeadLetters() {
        return archive.webhooks().forgetDeadLetters() + archive.handlers().forgetGivenUp();
    }
}
