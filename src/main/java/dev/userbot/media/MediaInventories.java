package dev.userbot.media;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MediaEntry;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;

/** Shows the ledger, without Telegram. */
public final class MediaInventories {
    private final ChatSource chats;
    private final Archive archive;

    public MediaInventories(ChatSource chats, Archive archive) {
        this.chats = chats;
        this.archive = archive;
    }

    /**
     * The files of a chat that were asked for, those of the group that it was before first.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if nothing of the chat is stored
     */
    public MediaInventory of(ChosenChat chosen) {
        var chat = chats.find(chosen.ref());
        var entries = new ArrayList<MediaEntry>();
        archive.chats().oldPart(chat.id()).map(archive.media()::ofChat).ifPresent(entries::addAll);
        entries.addAll(archive.media().ofChat(chat.id()));
        return new MediaInventory(chat.id(), chat.title(), entries);
    }
}
