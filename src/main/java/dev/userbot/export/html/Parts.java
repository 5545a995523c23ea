package dev.userbot.export.html;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.MediaContents;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageChecklist;
import dev.userbot.td.api.MessageContent.MessageDice;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a bubble shows beside its text, for every class of content that is not a service message. */
final class Parts {
    private final MediaParts media;
    private final ListParts lists;
    private final CardParts cards;
    private final ContentTable<List<Part>> table;

    Parts(MediaParts media, ListParts lists, CardParts cards) {
        this.media = media;
        this.lists = lists;
        this.cards = cards;
        this.table = table();
    }

    List<Part> of(MessageContent content) {
        return MediaContents.TABLE
                .apply(content)
                .map(file -> List.<Part>of(media.of(file)))
                .or(() -> table.apply(content))
                .orElse(List.of());
    }

    /** All classes but those that are a file. */
    ContentTable<List<Part>> table() {
        return ContentTable.<List<Part>>builder()
                .on(MessageText.class, content -> List.of())
                .on(MessageAnimatedEmoji.class, content -> List.of(new Part.Emoji(content.emoji(), "")))
                .on(MessageDice.class, content -> List.of(new Part.Emoji(content.emoji(), "Dice: " + content.value())))
                .on(MessagePoll.class, content -> List.of(lists.poll(content.poll())))
                .on(MessageChecklist.class, content -> List.of(lists.checklist(content.list())))
                .on(MessageGame.class, this::game)
                .on(MessageInvoice.class, this::invoice)
                .on(MessagePaidMedia.class, this::paidMedia)
                .include(cards.table())
                .build();
    }

    private List<Part> game(MessageGame content) {
        var game = content.game();
        var picture = game.photo().map(MediaContents::of).map(media::of);
        return with(picture, CardParts.card("🎮", game.title(), game.description()));
    }

    private List<Part> invoice(MessageInvoice content) {
        return with(content.productInfo().photo().map(MediaContents::of).map(media::of), CardParts.invoice(content));
    }

    private List<Part> paidMedia(MessagePaidMedia content) {
        var parts = new ArrayList<Part>();
        parts.add(CardParts.price(content));
        content.media().stream()
                .flatMap(item -> MediaContents.of(item).stream())
                .map(media::of)
                .forEach(parts::add);
        return parts;
    }

    private static List<Part> with(Optional<Part.Media> picture, Part.Card card) {
        return picture.<List<Part>>map(shown -> List.of(shown, card)).orElse(List.of(card));
    }
}
