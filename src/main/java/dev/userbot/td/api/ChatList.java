package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ChatList}: one record for each class that we know, {@link UnknownChatList} for those of a newer TDLib. */
public sealed interface ChatList extends TdObject {
    /** TDLib class {@code chatListMain}. */
    record ChatListMain() implements ChatList {}
    /** TDLib class {@code chatListArchive}. */
    record ChatListArchive() implements ChatList {}
    /** TDLib class {@code chatListFolder}. */
    record ChatListFolder(long chatFolderId) implements ChatList {}
    /** A class that this version of the program has no record for. */
    record UnknownChatList(ObjectNode json) implements ChatList, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownChatList {}
    }
}
