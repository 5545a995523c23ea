package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.util.List;

/** What the parts of a message's JSON object may need to know beside their content. */
record JsonContext(Message message, Names names, MessageIds ids, Times times) {
    /** The id that the file gives to another message of the same chat. */
    long inFile(long messageId) {
        return ids.inFile(message.chatId(), messageId);
    }

    void writePeer(JsonMembers members, String name, MessageSender peer) {
        members.name(name, names.of(peer));
        PeerIds.of(peer).ifPresent(id -> members.text(name + "_id", id));
    }

    void writeDate(JsonMembers members, String name, int unixTime) {
        members.text(name, times.iso(unixTime)).text(name + "_unixtime", Integer.toString(unixTime));
    }

    /** Names as Desktop writes them, and beside them the ids that it leaves out. */
    void writeMembers(JsonMembers members, List<Long> userIds) {
        members.array(
                "members",
                array ->
                        userIds.forEach(userId -> array.add(names.ofUser(userId).orElse(null))));
        members.array("members_ids", array -> userIds.forEach(userId -> array.add(PeerIds.ofUser(userId))));
    }
}
