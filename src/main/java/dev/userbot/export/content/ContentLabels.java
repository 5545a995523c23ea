package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageChecklist;
import dev.userbot.td.api.MessageContent.MessageContact;
import dev.userbot.td.api.MessageContent.MessageDice;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageGiveaway;
import dev.userbot.td.api.MessageContent.MessageGiveawayWinners;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessageLiveLocation;
import dev.userbot.td.api.MessageContent.MessageLocation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import dev.userbot.td.api.MessageContent.MessageStakeDice;
import dev.userbot.td.api.MessageContent.MessageStory;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import dev.userbot.td.api.MessageContent.MessageVenue;

/** The kind of a content in a word or two, with its name where it has one. */
public final class ContentLabels {
    private static final ContentTable<String> TABLE = ContentTable.<String>builder()
            .on(MessageText.class, content -> "Message")
            .on(MessageAnimatedEmoji.class, content -> "Emoji")
            .on(MessageRichMessage.class, content -> "Formatted article")
            .on(MessageContact.class, content -> "Contact")
            .on(MessageLocation.class, content -> "Location")
            .on(MessageLiveLocation.class, content -> "Live location")
            .on(MessageVenue.class, content -> named("Place", content.venue().title()))
            .on(MessageGame.class, content -> named("Game", content.game().title()))
            .on(
                    MessageInvoice.class,
                    content -> named("Invoice", content.productInfo().title()))
            .on(
                    MessagePoll.class,
                    content -> named("Poll", content.poll().question().text()))
            .on(
                    MessageChecklist.class,
                    content -> named("Checklist", content.list().title().text()))
            .on(MessageDice.class, content -> named("Dice", content.emoji()))
            .on(MessageStakeDice.class, content -> "Dice with a stake")
            .on(MessageStory.class, content -> "Story")
            .on(MessageGiveaway.class, content -> "Giveaway")
            .on(MessageGiveawayWinners.class, content -> "Giveaway results")
            .on(MessagePaidMedia.class, content -> "Paid media")
            .on(MessageUnsupported.class, content -> "Unsupported message")
            .build();

    private ContentLabels() {}

    public static String of(MessageContent content) {
        return TABLE.apply(content)
                .or(() -> MediaContents.TABLE.apply(content).map(MediaLabel::brief))
                .orElse("Service message");
    }

    private static String named(String kind, String name) {
        var words = Excerpts.firstWords(name);
        return words.isEmpty() ? kind : kind + ": " + words;
    }
}
