package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.util.Collection;
import java.util.List;

/** What the parts of a message's JSON object may need to know beside their content. */
record JsonContext(JsonChat chat, ExportedMessage exported) {
    Message message() {
        return exported.message();
    }

    Names names() {
        return chat.names();
    }

    Times times() {
        return chat.times();
    }

    MessageIds ids() {
        return chat.ids();
    }

    /** The id that the file gives to another message of the same chat. */
    long inFile(long messageId) {
        return ids().inFile(message().chatId(), messageId);
    }

    SavedFile file(String uniqueId, boolean isGone) {
        return SavedFile.of(
                chat.exported(),
                uniqueId,
                isGone || message().selfDestructType().isPresent());
    }

    void writePeer(JsonMembers members, String name, MessageSender peer) {
        members.name(name, names().of(peer));
        PeerIds.of(peer).ifPresent(id -> members.text(name + "_id", id));
    }

    void writeDate(JsonMembers members, String name, int unixTime) {
        members.text(name, times().iso(unixTime)).text(name + "_unixtime", Integer.toString(unixTime));
    }

    /** Names as Desktop writes them, and beside them the ids that it leaves out. */
    void writeMembers(JsonMembers members, List<Long> userIds) {
        members.array("members", array -> userIds.forEach(userId -> array.name(names().ofUser(userId))));
        members.array("members_ids", array -> userIds.forEach(userId -> array.text(PeerIds.ofUser(userId))));
    }

    /** An array of people and chats with their names; left out when empty. */
    void writePeersIfAny(JsonMembers members, String name, Collection<MessageSender> peers) {
        if (!peers.isEmpty()) {
            members.objects(name, peers, (peer, json) -> writePeer(json, "from", peer));
        }
    }
}
