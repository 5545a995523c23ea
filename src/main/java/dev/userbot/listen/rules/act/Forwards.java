package dev.userbot.listen.rules.act;

import dev.userbot.archive.ContentText;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.send.ForwardRequest;
import dev.userbot.send.SendLimits;
import dev.userbot.send.content.ForwardedMessage;
import dev.userbot.td.api.Message;
import java.time.Duration;
import java.util.Optional;

/** Sends messages on to other chats; nothing that must not be saved. */
final class Forwards {
    /** The limits of people who send by hand are not those of rules, which say themselves how often. */
    static final SendLimits LIMITS = new SendLimits(1, Integer.MAX_VALUE, Duration.ZERO, Duration.ofMinutes(5));

    private final Mail mail;
    private final CommandPrefix prefix;
    private final RuleReports reports;

    Forwards(Mail mail, CommandPrefix prefix, RuleReports reports) {
        this.mail = mail;
        this.prefix = prefix;
        this.reports = reports;
    }

    void forward(Occasion occasion, RuleAction.Forward forward) throws InterruptedException {
        send(occasion, forward.chatId(), forward.name(), false);
    }

    /** A copy that would look like a command of the account's own is forwarded instead, which says whose words it has. */
    void copy(Occasion occasion, RuleAction.Copy copy) throws InterruptedException {
        var looksLikeCommand = ContentText.written(occasion.message().message().content())
                .filter(text -> prefix.begins(text.text()))
                .isPresent();
        send(occasion, copy.chatId(), copy.name(), !looksLikeCommand);
    }

    private void send(Occasion occasion, long chatId, String name, boolean asCopy) throws InterruptedException {
        var message = occasion.message().message();
        if (isProtected(occasion, message)) {
            return;
        }
        var request = new ForwardRequest(
                chatId, name, new ForwardedMessage(message.chatId(), message.id(), asCopy), occasion.stepKey(), LIMITS);
        mail.send(occasion, chatId, service -> Optional.of(service.plan(request)));
    }

    private boolean isProtected(Occasion occasion, Message message) {
        if (message.canBeSaved()) {
            return false;
        }
        reports.told(
                occasion.rule(),
                "a message of \"%s\" was not sent on: its content is protected."
                        .formatted(occasion.message().chatTitle()));
        return true;
    }
}
