package dev.userbot.listen.rules;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.ArchivedChats;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.MessageLink;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.api.ServerMessageId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what rules would have done about what is stored. Does nothing of it, and asks nobody but the archive. */
public final class RuleTrial {
    private final Archive archive;
    private final ArchivedChats chats;

    public RuleTrial(Archive archive) {
        this.archive = archive;
        this.chats = new ArchivedChats(archive);
    }

    /**
     * What to try rules on.
     *
     * @param chats all that are stored if there are none
     * @param since inclusive
     * @param until exclusive
     * @param zone of the hours
     */
    public record Request(List<ChatRef> chats, Optional<Instant> since, Optional<Instant> until, ZoneId zone) {
        public Request {
            chats = List.copyOf(chats);
        }
    }

    /**
     * A message that a rule would act on. Names are others' and not yet safe to print.
     *
     * @param messageId the number that Telegram's programs show
     */
    public record Hit(
            Rule rule,
            long chatId,
            String chat,
            long messageId,
            Instant date,
            Optional<String> sender,
            Optional<String> link) {}

    /**
     * Tries rules on messages as they are stored now, chat by chat, oldest first; those that were deleted are left out.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#NOT_FOUND} if a chat is not stored
     */
    public void run(RuleSet rules, Request request, Consumer<Hit> hits) {
        var selection = MessageSelection.ALL.withPeriod(request.since(), request.until());
        var names = new ArchivedTopicNames(archive.topics());
        for (var chat : chosen(request)) {
            try (var messages = archive.messages().stream(chat.id(), selection)) {
                messages.filter(message -> message.deleted().isEmpty())
                        .forEach(message -> attempt(rules, chat, message, request.zone(), names, hits));
            }
        }
    }

    private List<ArchivedChat> chosen(Request request) {
        return request.chats().isEmpty()
                ? archive.chats().all()
                : request.chats().stream().map(chats::find).toList();
    }

    private void attempt(
            RuleSet rules,
            ArchivedChat chat,
            ArchivedMessage archived,
            ZoneId zone,
            TopicNames names,
            Consumer<Hit> hits) {
        var message = new ChatMessage(chat.chat().title(), archived.message(), archived.json(), false);
        for (var rule : rules.rules()) {
            if (rule.condition().match(message, zone, names).isPresent()) {
                hits.accept(hit(rule, chat, archived));
            }
        }
    }

    private Hit hit(Rule rule, ArchivedChat chat, ArchivedMessage message) {
        return new Hit(
                rule,
                chat.id(),
                chat.chat().title(),
                ServerMessageId.of(message.id()),
                message.date(),
                archive.peers().name(RuleCondition.senderId(message.message().senderId())),
                MessageLink.of(chat.id(), message.id(), ArchivedChats.username(chat)));
    }
}
