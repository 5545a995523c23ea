package dev.userbot.export.render;

import dev.userbot.td.api.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a {@link Renderer} may know of a chat. Every method answers from what is stored, never from the network. */
public interface ExportedChat {
    /** What the chat is. */
    ChatHeader header();

    /**
     * Its messages from the oldest to the newest; those of the basic group that it once was come first and keep that
     * group's {@code chat_id}. Each call gives a new stream, read once and closed by the reader.
     */
    Stream<ExportedMessage> messages();

    /** The topics of a forum that messages of the export may be in, in the order of their ids; empty for other chats. */
    List<ChatTopic> topics();

    /** Those of {@link #messages()} that are in a topic, in the same order; closed by the reader. */
    Stream<ExportedMessage> messagesIn(ChatTopic topic);

    /**
     * What was written under a post of a channel, from the oldest to the newest; empty if the export is without
     * comments. Closed by the reader.
     */
    Stream<ExportedMessage> comments(Message post);

    /** Any stored message, for the quotes of replies; asked for often. Ids are TDLib's. */
    Optional<Message> message(long chatId, long messageId);

    /** Whether a stored message is among {@link #messages()}, so that a link to it leads somewhere. */
    boolean holds(Message message);

    /** The names of people and chats that the messages mention by id. */
    Names names();

    /**
     * Where a downloaded file lies, relative to the chat's folder and with {@code /} between folders; empty if it was not
     * downloaded.
     *
     * @param uniqueId {@code remoteFile.unique_id}
     */
    Optional<String> file(String uniqueId);
}
