package dev.userbot.send.content;

import dev.userbot.td.api.ForwardMessages;
import dev.userbot.td.api.InputMessageReplyTo;
import dev.userbot.td.api.InputMessageReplyTo.InputMessageReplyToMessage;
import dev.userbot.td.api.MessageSchedulingState;
import dev.userbot.td.api.MessageSendOptions;
import dev.userbot.td.api.MessageTopic;
import dev.userbot.td.api.SendMessage;
import dev.userbot.td.api.SendMessageAlbum;
import dev.userbot.td.api.TdFunction;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one chat gets, ready for TDLib.
 *
 * @param chatId TDLib's chat id
 * @param topic of a forum
 * @param replyTo TDLib's id of the message of the same chat that is answered
 * @param silent whether the recipient's device stays quiet
 * @param parts in the order in which they are sent, at least one
 */
public record OutgoingMessage(
        long chatId, Optional<MessageTopic> topic, Optional<Long> replyTo, boolean silent, List<OutgoingPart> parts) {
    public OutgoingMessage {
        parts = List.copyOf(parts);
    }

    /** How many messages it becomes. */
    public int size() {
        return parts.stream().mapToInt(OutgoingPart::size).sum();
    }

    /** The request that sends a part; only the first one is an answer. */
    public TdFunction<?> request(int part, Optional<MessageSchedulingState> time) {
        return request(part, new MessageSendOptions(silent, 0, time, false));
    }

    /** The request that makes TDLib check a part and tell what it would send, without sending it. */
    public TdFunction<?> preview(int part, Optional<MessageSchedulingState> time) {
        return request(part, new MessageSendOptions(silent, 0, time, true));
    }

    private TdFunction<?> request(int part, MessageSendOptions options) {
        var forwarded = parts.get(part).forwarded();
        if (forwarded.isPresent()) {
            var message = forwarded.get();
            return new ForwardMessages(
                    chatId,
                    topic,
                    message.chatId(),
                    List.of(message.messageId()),
                    Optional.of(options),
                    message.asCopy(),
                    false);
        }
        var contents = parts.get(part).contents();
        var answered = replyTo.filter(message -> part == 0).<InputMessageReplyTo>map(InputMessageReplyToMessage::new);
        return contents.size() == 1
                ? new SendMessage(chatId, topic, answered, Optional.of(options), contents.get(0))
                : new SendMessageAlbum(chatId, topic, answered, Optional.of(options), contents);
    }
}
