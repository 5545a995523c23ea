package dev.userbot.listen.rules.act;

import dev.userbot.archive.ContentKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.TopicRef;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.ReplyVariables;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.send.ReplyRef;
import dev.userbot.send.SendOptions;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendService;
import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.content.MessageDraft.TextForm;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.TdClient;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeRegular;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Answers people: never programs, never what nobody wrote, and in each chat only so often, so that two programs
 * that answer each other come to an end.
 */
final class Replies {
    /** Telegram's own account, which sends login codes and answers nobody. */
    private static final long TELEGRAM = 777_000;

    private final Mail mail;
    private final ReplyQuota quota;
    private final TdClient td;
    private final ServerClock server;
    private final CommandPrefix prefix;
    private final RuleReports reports;

    Replies(Mail mail, ReplyQuota quota, TdClient td, ServerClock server, CommandPrefix prefix, RuleReports reports) {
        this.mail = mail;
        this.quota = quota;
        this.td = td;
        this.server = server;
        this.prefix = prefix;
        this.reports = reports;
    }

    void reply(Occasion occasion, RuleAction.Reply reply) throws InterruptedException {
        var message = occasion.message().message();
        var person = person(message);
        if (person.isEmpty()) {
            return;
        }
        if (mail.hasBegun(occasion, message.chatId()) || quota.allows(occasion, reply.atMost(), server.now())) {
            mail.send(occasion, message.chatId(), service -> plan(service, occasion, reply, person.get()));
        }
    }

    /** Whom to answer; nobody if no person other than the account itself wrote it. */
    private Optional<User> person(Message message) {
        var isSomebodys = !message.isOutgoing()
                && !message.isChannelPost()
                && message.viaBotUserId() == 0
                && message.senderBusinessBotUserId() == 0
                && message.guestBotCallerId().isEmpty()
                && ContentKind.of(message.content()) != ContentKind.SERVICE;
        if (!isSomebodys || !(message.senderId() instanceof MessageSenderUser sender) || sender.userId() == TELEGRAM) {
            return Optional.empty();
        }
        return Optional.of(td.call(new GetUser(sender.userId())))
                .filter(user -> user.type() instanceof UserTypeRegular);
    }

    private Optional<SendPlan> plan(SendService service, Occasion occasion, RuleAction.Reply reply, User person) {
        var message = occasion.message().message();
        var topic = message.topicId()
                .filter(MessageTopicForum.class::isInstance)
                .<TopicRef>map(forum -> new TopicRef.Id(((MessageTopicForum) forum).forumTopicId()));
        var plan = service.plan(new SendRequest(
                List.of(new Addressee.Named(
                        new ChatRef.Id(message.chatId()), ReplyVariables.values(occasion, person), "the reply")),
                new MessageDraft(
                        reply.text(),
                        reply.isMarkdown() ? TextForm.MARKDOWN : TextForm.PLAIN,
                        true,
                        true,
                        false,
                        List.of()),
                new SendOptions(false, Optional.of(new ReplyRef.Id(message.id())), topic),
                new SendTime.Now(),
                ZoneOffset.UTC,
                Forwards.LIMITS,
                Optional.of(occasion.stepKey()),
                Optional.empty()));
        if (isCommand(plan)) {
            reports.told(
                    occasion.rule(),
                    "a reply was left out: with the words of the message it would begin with '%s', as commands do."
                            .formatted(prefix.text()));
            return Optional.empty();
        }
        return Optional.of(plan);
    }

    private boolean isCommand(SendPlan plan) {
        return plan.sends().stream()
                .flatMap(send -> send.message().parts().stream())
                .flatMap(part -> part.contents().stream())
                .anyMatch(content -> content instanceof InputMessageText text
                        && prefix.begins(text.text().text()));
    }
}
