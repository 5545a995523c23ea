package dev.userbot.listen.rules.act;

import dev.userbot.archive.WebhookDelivery;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What rules do outside Telegram: programs, webhooks, lines. */
public final class Outside {
    private final EventJson json;
    private final Program program;
    private final WebhookCourier webhooks;
    private final LineFiles files = new LineFiles();
    private final Consumer<String> output;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param folder in which programs run: that of the file of rules
     * @param output told lines for standard output, on several threads
     */
    public Outside(EventJson json, Path folder, WebhookCourier webhooks, Consumer<String> output, Clock clock) {
        this.json = json;
        this.program = new Program(folder, Executors.newCachedThreadPool(Outside::thread));
        this.webhooks = webhooks;
        this.output = output;
        this.clock = clock;
    }

    void perform(Occasion occasion, RuleAction action) throws IOException, InterruptedException {
        var line = json.line(occasion);
        if (action instanceof RuleAction.Run run) {
            program.run(run, occasion.key(), line);
        } else if (action instanceof RuleAction.Webhook webhook) {
            webhooks.take(delivery(occasion, webhook, line));
        } else if (action instanceof RuleAction.Write write && write.file().isPresent()) {
            files.at(write.file().get()).append(occasion.key(), line);
        } else if (action instanceof RuleAction.Write) {
            output.accept(line);
        } else {
            throw new IllegalArgumentException(action.getClass().getSimpleName() + " is nothing outside");
        }
    }

    private WebhookDelivery delivery(Occasion occasion, RuleAction.Webhook webhook, String body) {
        return new WebhookDelivery(
                0,
                occasion.stepKey(),
                occasion.rule(),
                occasion.key(),
                webhook.url(),
                webhook.secretVariable(),
                body,
                clock.instant(),
                0,
                Optional.empty());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "rule program");
        thread.setDaemon(true);
        return thread;
    }
}
