package dev.userbot.stats;

import dev.userbot.archive.ArchivedChat;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.ContentKind;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.render.Names;
import dev.userbot.stats.ChatNumbers.Totals;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import java.time.ZoneId;
import java.util.List;

/** Everything that is counted about a chat. */
final class ChatTally implements Tally {
    private final ZoneId zone;
    private final int top;
    private final CalendarTally calendar;
    private final TextTally text = new TextTally(StopWords.load());
    private final MediaTally media = new MediaTally();
    private final ReactionTally reactions;
    private final List<Tally> all;
    private long messages;
    private long service;
    private long deleted;
    private long edited;
    private long replies;
    private long forwards;

    /** @param top how many of everything to name */
    ChatTally(ZoneId zone, int top) {
        this.zone = zone;
        this.top = top;
        this.calendar = new CalendarTally(zone);
        this.reactions = new ReactionTally(top);
        this.all = List.of(calendar, text, media, reactions);
    }

    /** Passes over what never was on the server: it is in no export either. */
    @Override
    public void add(ArchivedMessage archived) {
        var message = archived.message();
        if (!MessageIds.isOnServer(message)) {
            return;
        }
        if (ContentKind.of(message.content()) == ContentKind.SERVICE) {
            service++;
            return;
        }
        messages++;
        deleted += archived.deleted().isPresent() ? 1 : 0;
        edited += message.editDate() > 0 ? 1 : 0;
        replies += message.replyTo()
                        .filter(MessageReplyToMessage.class::isInstance)
                        .isPresent()
                ? 1
                : 0;
        forwards += message.forwardInfo().isPresent() ? 1 : 0;
        all.forEach(tally -> tally.add(archived));
    }

    ChatNumbers numbers(ArchivedChat chat, Names names) {
        return new ChatNumbers(
                chat.id(),
                chat.chat().title(),
                zone,
                totals(),
                calendar.period(),
                calendar.months(),
                calendar.weekHours(),
                text.senders().top(top, names),
                text.topWords(top),
                media.all(),
                reactions.topReactions(),
                reactions.topMessages(names),
                text.topDomains(top));
    }

    private Totals totals() {
        return new Totals(
                messages,
                service,
                deleted,
                edited,
                replies,
                forwards,
                text.senders().count(),
                text.texts(),
                text.words(),
                text.characters(),
                text.medianLength(),
                text.longest(),
                reactions.total());
    }
}
