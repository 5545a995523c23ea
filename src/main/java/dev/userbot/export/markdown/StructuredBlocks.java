package dev.userbot.export.markdown;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.Money;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Wording;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.Checklist;
import dev.userbot.td.api.ChecklistTask;
import dev.userbot.td.api.Contact;
import dev.userbot.td.api.Location;
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
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import dev.userbot.td.api.MessageContent.MessageVenue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Regular messages that are neither text nor a file, as blocks that a person reads. */
final class StructuredBlocks {
    static final ContentTable<List<Block>> TABLE = ContentTable.<List<Block>>builder()
            .on(MessagePoll.class, content -> PollBlocks.of(content.poll()))
            .on(MessageChecklist.class, content -> checklist(content.list()))
            .on(MessageContact.class, content -> contact(content.contact()))
            .on(MessageLocation.class, content -> place("Location", "", content.location()))
            .on(
                    MessageLiveLocation.class,
                    content -> place("Live location", "", content.location().location()))
            .on(
                    MessageVenue.class,
                    content -> place(
                            "Place " + content.venue().title(),
                            content.venue().address(),
                            content.venue().location()))
            .on(
                    MessageDice.class,
                    content -> line(new Inline.Plain(content.emoji() + " "), bracketed("Dice: " + content.value())))
            .on(
                    MessageStakeDice.class,
                    content -> line(
                            new Inline.Plain("🎲 "),
                            bracketed("Dice: " + content.value() + ", stake "
                                    + Money.format("TON", content.stakeToncoinAmount()))))
            .on(
                    MessageGame.class,
                    content -> line(
                            bracketed("Game " + content.game().title()),
                            new Inline.Plain(" " + content.game().description())))
            .on(MessageInvoice.class, StructuredBlocks::invoice)
            .on(MessageStory.class, content -> line(bracketed("Story")))
            .on(
                    MessagePaidMedia.class,
                    content -> line(bracketed("Paid media, " + Wording.count(content.starCount(), "Star", "Stars"))))
            .on(
                    MessageGiveaway.class,
                    content -> line(
                            bracketed("Giveaway for " + Wording.count(content.winnerCount(), "winner", "winners"))))
            .on(
                    MessageGiveawayWinners.class,
                    content -> line(bracketed(
                            "Giveaway results: " + Wording.count(content.winnerCount(), "winner", "winners"))))
            .on(MessageRichMessage.class, StructuredBlocks::article)
            .on(
                    MessageUnsupported.class,
                    content -> line(bracketed("A message that this version of TDLib does not know")))
            .build();

    private StructuredBlocks() {}

    /** Its words are the text of the message; one without any is named. */
    private static List<Block> article(MessageRichMessage content) {
        return Captions.of(content).text().isEmpty() ? line(bracketed("Formatted article")) : List.of();
    }

    private static List<Block> checklist(Checklist list) {
        var tasks = list.tasks().stream().map(StructuredBlocks::task).toList();
        return List.of(
                new Block.Paragraph(bracketed("Checklist"), new Inline.Plain(" "), new Inline.Rich(list.title())),
                new Block.Bullets(tasks));
    }

    private static List<Inline> task(ChecklistTask task) {
        return List.of(new Inline.Checkbox(task.completionDate() != 0), new Inline.Rich(task.text()));
    }

    private static List<Block> contact(Contact contact) {
        var name = People.shown(contact.firstName() + " " + contact.lastName());
        return line(bracketed("Contact"), new Inline.Plain(" " + name + " " + contact.phoneNumber()));
    }

    private static List<Block> place(String kind, String address, Location location) {
        var coordinates = String.format(Locale.ROOT, "%.6f,%.6f", location.latitude(), location.longitude());
        var inlines = new ArrayList<Inline>();
        inlines.add(bracketed(kind));
        inlines.add(new Inline.Plain(address.isEmpty() ? " " : " " + address + ", "));
        inlines.add(new Inline.Link(coordinates, "https://maps.google.com/maps?q=" + coordinates));
        return List.of(new Block.Paragraph(inlines));
    }

    private static List<Block> invoice(MessageInvoice content) {
        var product = content.productInfo();
        return line(
                bracketed(
                        "Invoice " + product.title() + ", " + Money.format(content.currency(), content.totalAmount())),
                new Inline.Plain(" "),
                new Inline.Rich(product.description()));
    }

    private static List<Block> line(Inline... inlines) {
        return List.of(new Block.Paragraph(inlines));
    }

    private static Inline bracketed(String text) {
        return new Inline.Bracketed(People.shown(text));
    }
}
