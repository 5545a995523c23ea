package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** TDLib's {@code Update}: the ones that we act on, {@link UnknownUpdate} for all others. */
public sealed interface Update extends TdObject {
    /** TDLib class {@code updateAuthorizationState}. */
    record UpdateAuthorizationState(AuthorizationState authorizationState) implements Update {}
    /** TDLib class {@code updateConnectionState}. */
    record UpdateConnectionState(ConnectionState state) implements Update {}
    /** TDLib class {@code updateNewChat}. */
    record UpdateNewChat(Chat chat) implements Update {}
    /** TDLib class {@code updateUser}. */
    record UpdateUser(User user) implements Update {}
    /** TDLib class {@code updateBasicGroup}. */
    record UpdateBasicGroup(BasicGroup basicGroup) implements Update {}
    /** TDLib class {@code updateSupergroup}. */
    record UpdateSupergroup(Supergroup supergroup) implements Update {}
    /** TDLib class {@code updateNewMessage}. */
    record UpdateNewMessage(Message message) implements Update {}
    /** TDLib class {@code updateChatTitle}. */
    record UpdateChatTitle(long chatId, String title) implements Update {}
    /** TDLib class {@code updateChatLastMessage}. */
    record UpdateChatLastMessage(long chatId, Optional<Message> lastMessage) implements Update {}
    /** TDLib class {@code updateOption}. */
    record UpdateOption(String name, OptionValue value) implements Update {}
    /** TDLib class {@code updateMessageEdited}. */
    record UpdateMessageEdited(long chatId, long messageId, int editDate, Optional<ReplyMarkup> replyMarkup)
            implements Update {}
    /** TDLib class {@code updateMessageContent}. */
    record UpdateMessageContent(long chatId, long messageId, MessageContent newContent) implements Update {}
    /** TDLib class {@code updateDeleteMessages}. */
    record UpdateDeleteMessages(long chatId, List<Long> messageIds, boolean isPermanent, boolean fromCache)
            implements Update {}
    /** TDLib class {@code updateMessageSendSucceeded}: the message has its final id. */
    record UpdateMessageSendSucceeded(Message message, long oldMessageId) implements Update {}
    /** TDLib class {@code updateMessageSendFailed}: the message stays with another temporary id. */
    record UpdateMessageSendFailed(Message message, long oldMessageId, Error error) implements Update {}
    /** TDLib class {@code updateServiceNotification}. */
    record UpdateServiceNotification(String type, MessageContent content) implements Update {}
    /** TDLib class {@code updateFile}. */
    record UpdateFile(File file) implements Update {}
    /** TDLib class {@code updateSpeedLimitNotification}. */
    record UpdateSpeedLimitNotification(boolean isUpload) implements Update {}
    /** TDLib class {@code updateChatPosition}. */
    record UpdateChatPosition(long chatId) implements Update {}
    /** TDLib class {@code updateChatFolders}. */
    record UpdateChatFolders(List<ChatFolderInfo> chatFolders, int mainChatListPosition, boolean areTagsEnabled)
            implements Update {}
    /** An update that this version of the program has no record for. */
    record UnknownUpdate(ObjectNode json) implements Update, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownUpdate {}
    }
}
