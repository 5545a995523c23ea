package dev.userbot.listen.commands;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.GetMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.ArrayList;
import java.util.Optional;

/** {@code .id}: the ids of the chat, and of the message and person that it answers. */
final class IdCommand implements Command {
    @Override
    public String name() {
        return "id";
    }

    @Override
    public String summary() {
        return "shows the ids of the chat, and of the message it answers";
    }

    @Override
    public FormattedText run(CommandCall call) {
        var lines = new ArrayList<String>();
        lines.add("chat " + call.message().message().chatId());
        answered(call.message().message(), call.actions().telegram()).ifPresent(answered -> {
            lines.add("message " + answered.id());
            if (answered.senderId() instanceof MessageSenderUser user) {
                lines.add("user " + user.userId());
            } else if (answered.senderId() instanceof MessageSenderChat chat) {
                lines.add("sender " + chat.chatId());
            }
        });
        return FormattedText.plain(String.join("\n", lines));
    }

    private static Optional<Message> answered(Message message, TdClient td) {
        var target = message.replyTo()
                .filter(MessageReplyToMessage.class::isInstance)
                .map(MessageReplyToMessage.class::cast)
                .filter(reply -> reply.chatId() == message.chatId());
        try {
            return target.map(reply -> td.call(new GetMessage(reply.chatId(), reply.messageId())));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
