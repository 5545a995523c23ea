package dev.userbot.export;

import dev.userbot.td.api.Message;
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
    Stream<Message> messages();

    /** Any stored message, for the quotes of replies; asked for often. Ids are TDLib's. */
    Optional<Message> message(long chatId, long messageId);

    /** The names of people and chats that the messages mention by id. */
    Names names();
}
