package dev.userbot.send;

import dev.userbot.markup.TextSplitter;
import dev.userbot.send.content.Composer;
import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.send.recipients.RecipientFinder;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetOption;
import dev.userbot.td.api.OptionValue.OptionValueInteger;
import java.util.List;

/** Makes letters of a request: finds the recipients and writes what each of them gets. */
final class Drafting {
    /** Without Premium (core.telegram.org/api/config#caption-length-limit-default). */
    private static final int USUAL_CAPTION = 1024;

    private final TdClient td;
    private final RecipientFinder finder;

    Drafting(TdClient td, RecipientFinder finder) {
        this.td = td;
        this.finder = finder;
    }

    /** @throws UserbotException if anything about the request is wrong for anybody */
    List<Letter> letters(SendRequest request) {
        var composer = new Composer(
                request.draft(),
                new Composer.TextLimits(
                        option("message_text_length_max", TextSplitter.MESSAGE_LIMIT),
                        option("message_caption_length_max", USUAL_CAPTION)));
        var recipients = finder.find(request.to());
        check(request, recipients);
        var addressing = new Addressing(td, request.options());
        return recipients.stream()
                .map(recipient -> new Letter(recipient, message(recipient, composer, addressing, request)))
                .toList();
    }

    private void check(SendRequest request, List<Recipient> recipients) {
        if (recipients.size() > request.limits().recipients()) {
            throw usage(
                    ("These are %d recipients, and one run sends to at most %d. Telegram limits accounts that write to many: if"
                                    + " you are sure, allow more with --max-recipients.")
                            .formatted(recipients.size(), request.limits().recipients()));
        }
        if (recipients.size() > 1 && request.options().replyTo().isPresent()) {
            throw usage("--reply-to answers a message of one chat, and there are %d recipients."
                    .formatted(recipients.size()));
        }
        request.allowed()
                .map(finder::chatIds)
                .ifPresent(allowed -> recipients.stream()
                        .filter(recipient -> !allowed.contains(recipient.chatId()))
                        .findFirst()
                        .ifPresent(stranger -> {
                            throw usage(stranger.origin() + " is not on the allow-list. Nobody gets anything.");
                        }));
    }

    private static OutgoingMessage message(
            Recipient recipient, Composer composer, Addressing addressing, SendRequest request) {
        try {
            return new OutgoingMessage(
                    recipient.chatId(),
                    addressing.topic(recipient),
                    addressing.replyTo(recipient),
                    request.options().silent(),
                    composer.compose(recipient.variables()));
        } catch (UserbotException e) {
            throw e.failure() == Failure.USAGE
                    ? new UserbotException(e.failure(), recipient.origin() + ": " + e.getMessage(), e)
                    : e;
        }
    }

    /** TDLib has counted code points and UTF-16 units in its time; never more than the smaller of the two limits. */
    private int option(String name, int usual) {
        return td.call(new GetOption(name)) instanceof OptionValueInteger number
                ? Math.toIntExact(Long.parseLong(number.value()))
                : usual;
    }

    private static UserbotException usage(String message) {
        return new UserbotException(Failure.USAGE, message);
    }
}
