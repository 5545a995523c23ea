package dev.userbot.export.html;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.Pages;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.td.api.Message;
import java.util.Optional;

/** The ids of messages in the pages, and links to them. */
final class Anchors {
    private final ExportedChat chat;
    private final Pages pages;
    private final String entryName;
    private final MessageIds ids;

    Anchors(ExportedChat chat, Pages pages, String entryName) {
        this.chat = chat;
        this.pages = pages;
        this.entryName = entryName;
        this.ids = new MessageIds(chat.header().chatId());
    }

    /** The id of a message; comments are of another chat, which counts its messages by itself. */
    String of(Message message) {
        boolean isOfChat = message.chatId() == chat.header().chatId() || PeerIds.isBasicGroup(message.chatId());
        return (isOfChat ? "m" : "c") + ids.inFile(message.chatId(), message.id());
    }

    /** A link from a page to a message, if the export has it. */
    Optional<String> address(Page from, Message message) {
        return chat.holds(message)
                ? Optional.of(pages.of(message).address(from, entryName, of(message)))
                : Optional.empty();
    }
}
