package dev.userbot.export.content;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.util.List;
import java.util.stream.Collectors;

/** Names and quotations for the sentence about one service message. */
public record Storyteller(Message message, People people, Excerpts excerpts, Times times) {
    /** Whoever did it. */
    public String actor() {
        return people.name(message.senderId());
    }

    public String peer(MessageSender sender) {
        return people.name(sender);
    }

    public String user(long userId) {
        return people.user(userId);
    }

    /** For example {@code Anna, Boris and Clara}. */
    public String users(List<Long> userIds) {
        var names = userIds.stream().map(people::user).toList();
        if (names.size() < 2) {
            return names.stream().findFirst().orElse("nobody");
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + names.get(names.size() - 1);
    }

    public String chat(long chatId) {
        return people.chat(chatId);
    }

    /** The first words of another message of the chat in quotation marks, or {@code a message} if it is not there. */
    public String quotation(long messageId) {
        return excerpts.of(message.chatId(), messageId)
                .map(excerpt -> "“" + excerpt.text() + "”")
                .orElse("a message");
    }

    /** The same action by the actor or done to the actor: whether only the sender is among the users. */
    public boolean isAboutActor(List<Long> userIds) {
        return userIds.size() == 1
                && message.senderId() instanceof MessageSender.MessageSenderUser user
                && user.userId() == userIds.get(0);
    }

    public String moment(int unixTime) {
        return Wording.dayAndTime(times.at(unixTime));
    }
}
