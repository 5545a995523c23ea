package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.TdException;
import dev.userbot.td.api.CreateBasicGroupChat;
import dev.userbot.td.api.CreateSupergroupChat;
import dev.userbot.td.api.GetBasicGroup;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetSupergroupFullInfo;
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
        try {
            var current = run.td()
                    .call(new CreateSupergroupChat(supergroup, false))
                    .path("id")
                    .asLong();
            run.archive().chats().link(current, chatId);
            return current;
        } catch (TdException e) {
            // Somebody who was removed after the upgrade keeps the old part.
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return chatId;
            }
            throw e;
        }
    }

    /**
     * The chat that a supergroup was before, which is recorded in the archive; empty if there is none or this account
     * cannot see it.
     *
     * @param details TDLib's {@code supergroup} of the chat, or that of another kind, or nothing
     */
    OptionalLong former(long chatId, JsonNode details) {
        var known = run.archive().chats().oldPart(chatId);
        if (known.isPresent()) {
            return OptionalLong.of(known.get());
        }
        if (!details.path("@type").asText().equals("supergroup")
                || details.path("is_channel").asBoolean()) {
            return OptionalLong.empty();
        }
        try {
            var info =
                    run.td().call(new GetSupergroupFullInfo(details.path("id").asLong()));
            var group = info.path("upgraded_from_basic_group_id").asLong();
            return group == 0 ? OptionalLong.empty() : OptionalLong.of(link(chatId, group));
        } catch (TdException e) {
            if (e.kind() == TdException.Kind.NOT_FOUND) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    private long link(long chatId, long basicGroupId) {
        var former = run.td()
                .call(new CreateBasicGroupChat(basicGroupId, false))
                .path("id")
                .asLong();
        run.archive().chats().link(chatId, former);
        return former;
    }
}
