package dev.userbot.export.html;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.Money;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.td.api.Contact;
import dev.userbot.td.api.GiveawayPrize;
import dev.userbot.td.api.GiveawayPrize.GiveawayPrizePremium;
import dev.userbot.td.api.GiveawayPrize.GiveawayPrizeStars;
import dev.userbot.td.api.Location;
import dev.userbot.td.api.MessageContent.MessageContact;
import dev.userbot.td.api.MessageContent.MessageGiveaway;
import dev.userbot.td.api.MessageContent.MessageGiveawayWinners;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessageLiveLocation;
import dev.userbot.td.api.MessageContent.MessageLocation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import dev.userbot.td.api.MessageContent.MessageStakeDice;
import dev.userbot.td.api.MessageContent.MessageStory;
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import dev.userbot.td.api.MessageContent.MessageVenue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Contents that are a card: a symbol, a title, and what is known beside it. */
final class CardParts {
    private final People people;
    private final Times times;

    CardParts(People people, Times times) {
        this.people = people;
        this.times = times;
    }

    ContentTable<List<Part>> table() {
        return ContentTable.<List<Part>>builder()
                .on(MessageContact.class, content -> List.of(contact(content.contact())))
                .on(MessageLocation.class, content -> List.of(place("Location", "", content.location())))
                .on(MessageLiveLocation.class, CardParts::liveLocation)
                .on(
                        MessageVenue.class,
                        content -> List.of(place(
                                content.venue().title(),
                                content.venue().address(),
                                content.venue().location())))
                .on(
                        MessageStakeDice.class,
                        content -> List.of(card(
                                "🎲",
                                "Dice: " + content.value(),
                                "Stake " + Money.format("TON", content.stakeToncoinAmount()))))
                .on(
                        MessageStory.class,
                        content -> List.of(card("📖", "Story", "of " + people.chat(content.storyPosterChatId()))))
                .on(MessageGiveaway.class, content -> List.of(giveaway(content)))
                .on(MessageGiveawayWinners.class, content -> List.of(winners(content)))
                .on(MessageRichMessage.class, CardParts::article)
                .on(
                        MessageUnsupported.class,
                        content -> List.of(card("❔", "Unsupported message", "This version of TDLib does not know it")))
                .build();
    }

    /** Its words are the text of the message; one without any is named. */
    private static List<Part> article(MessageRichMessage content) {
        return Captions.of(content).text().isEmpty() ? List.of(card("📄", "Formatted article")) : List.of();
    }

    static Part.Card card(String symbol, String title, String... lines) {
        var shown = Arrays.stream(lines)
                .map(People::shown)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Part.Card(symbol, People.shown(title), shown, Optional.empty());
    }

    static Part.Card invoice(MessageInvoice content) {
        var product = content.productInfo();
        return card(
                "🧾",
                "Invoice: " + product.title(),
                product.description().text(),
                Money.format(content.currency(), content.totalAmount()));
    }

    static Part.Card price(MessagePaidMedia content) {
        return card("⭐", "Paid media", Wording.count(content.starCount(), "Star", "Stars"));
    }

    private static Part.Card linked(Part.Card card, Optional<Link> link) {
        return new Part.Card(card.symbol(), card.title(), card.lines(), link);
    }

    private static Part.Card contact(Contact contact) {
        var name = People.shown(Optional.of(contact.firstName() + " " + contact.lastName()), "Contact");
        var link = contact.userId() == 0
                ? Links.toPhone(contact.phoneNumber()).map(phone -> new Link(phone, "Call"))
                : Optional.of(new Link(Links.toUser(contact.userId()), "Open in Telegram"));
        return linked(card("👤", name, contact.phoneNumber()), link);
    }

    private static List<Part> liveLocation(MessageLiveLocation content) {
        var shared = content.location();
        return List.of(place(
                "Live location",
                shared.livePeriod() == 0 ? "" : "for " + Wording.period(shared.livePeriod()),
                shared.location()));
    }

    private static Part.Card place(String title, String line, Location location) {
        var coordinates = String.format(Locale.ROOT, "%.6f,%.6f", location.latitude(), location.longitude());
        return linked(
                card("📍", title, line),
                Optional.of(new Link("https://maps.google.com/maps?q=" + coordinates, coordinates)));
    }

    private Part.Card giveaway(MessageGiveaway content) {
        var parameters = content.parameters();
        return card(
                "🎁",
                "Giveaway",
                prize(content.prize()),
                parameters.prizeDescription(),
                "for " + Wording.count(content.winnerCount(), "winner", "winners"),
                "until " + Wording.dayAndTime(times.at(parameters.winnersSelectionDate())));
    }

    private Part.Card winners(MessageGiveawayWinners content) {
        return card(
                "🏆",
                "Giveaway results",
                Wording.count(content.winnerCount(), "winner", "winners"),
                prize(content.prize()),
                content.prizeDescription(),
                content.winnerUserIds().stream().map(people::user).collect(Collectors.joining(", ")));
    }

    private static String prize(GiveawayPrize prize) {
        if (prize instanceof GiveawayPrizePremium premium) {
            return "Telegram Premium for " + Wording.count(premium.monthCount(), "month", "months");
        }
        return prize instanceof GiveawayPrizeStars stars ? Wording.count(stars.starCount(), "Star", "Stars") : "";
    }
}
