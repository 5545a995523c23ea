package dev.userbot.history;

import dev.userbot.td.api.Chat;
import dev.userbot.td.api.CreateBasicGroupChat;
import dev.userbot.td.api.CreateSupergroupChat;
import dev.userbot.td.api.GetBasicGroup;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.TdFunction;
import java.util.OptionalLong;

/** A basic group that was upgraded goes on as a supergroup: two chats for Telegram, one conversation for people. */
final class UpgradedGroup {
    private final SyncRun run;

    UpgradedGroup(SyncRun run) {
        this.run = run;
    }

    /** The chat in which a chat goes on; the same one if it is no upgraded basic group. */
    long current(long chatId) {
        var type = run.td().call(new GetChat(chatId)).path("type");
        if (!type.path("@type").asText().equals("chatTypeBasicGroup")) {
            return chatId;
        }
        var group = run.td().call(new GetBasicGroup(type.path("basic_group_id").asLong()));
        var supergroup = group.path("upgraded_to_supergroup_id").asLong();
        if (supergroup == 0) {
            return chatId;
        }
        // Somebody who was removed after the upgrade keeps the old part.
        return known(new CreateSupergroupChat(supergroup, false)).orElse(chatId);
    }

    /** The chat that a supergroup was before; empty if it was none or this account cannot see it. */
    OptionalLong former(long chatId) {
        var known = run.archive().chats().oldPart(chatId);
        if (known.isPresent()) {
            return OptionalLong.of(known.get());
        }
        var chat = run.td().call(new GetChat(chatId));
        var type = chat.path("type");
        if (!type.path("@type").asText().equals("chatTypeSupergroup")
                || type.path("is_channel").asBoolean()) {
            return OptionalLong.empty();
        }
        var group = run.fullInfos().formerGroup(chat, run.td());
        return group.isPresent() ? known(new CreateBasicGroupChat(group.getAsLong(), false)) : group;
    }

    private OptionalLong known(TdFunction<Chat> creation) {
        return run.td()
                .find(creation)
                .map(chat -> OptionalLong.of(chat.path("id").asLong()))
                .orElse(OptionalLong.empty());
    }
}
