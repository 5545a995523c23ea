package dev.userbot.send.delivery;

import dev.userbot.td.TdClient;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatType.ChatTypeBasicGroup;
import dev.userbot.td.api.ChatType.ChatTypePrivate;
import dev.userbot.td.api.ChatType.ChatTypeSecret;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.GetBasicGroupFullInfo;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetChatScheduledMessages;
import dev.userbot.td.api.GetSupergroupFullInfo;
import dev.userbot.td.api.GetUserFullInfo;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TestNetwork;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What waits at Telegram to be sent, whoever scheduled it. For one thread. */
public final class ScheduleBook {
    private final TdClient td;
    private final Set<Long> loaded = new HashSet<>();

    public ScheduleBook(TdClient td) {
        this.td = td;
    }

    /** The messages that wait in a chat, the next one first; those on their way there are not among them. */
    public List<Message> in(long chatId) {
        var chat = td.call(new GetChat(chatId));
        if (chat.type() instanceof ChatTypeSecret) {
            return List.of();
        }
        if (loaded.add(chatId)) {
            load(chat);
        }
        return scheduled(chatId);
    }

    private List<Message> scheduled(long chatId) {
        return td.call(new GetChatScheduledMessages(chatId)).messages().stream()
                .filter(message -> message.sendingState().isEmpty())
                .sorted(Comparator.comparingLong(Message::id))
                .toList();
    }

    /**
     * TDLib asks Telegram for a chat's scheduled messages only once it knows that there are some, and that is part of the
     * chat's details. If it remembers some from an earlier run, it tells those and asks meanwhile (tdlib/td,
     * MessagesManager::get_dialog_scheduled_messages); its answer has come when a later request is answered.
     */
    private void load(Chat chat) {
        if (chat.type() instanceof ChatTypePrivate with) {
            td.call(new GetUserFullInfo(with.userId()));
        } else if (chat.type() instanceof ChatTypeBasicGroup group) {
            td.call(new GetBasicGroupFullInfo(group.basicGroupId()));
        } else if (chat.type() instanceof ChatTypeSupergroup group) {
            td.call(new GetSupergroupFullInfo(group.supergroupId()));
        }
        if (!scheduled(chat.id()).isEmpty()) {
            td.call(new TestNetwork());
        }
    }
}
