package dev.userbot.chats;

import dev.userbot.td.api.Chat;
import java.util.List;

/** Stub; see the report. */
public final class ChatDirectory {
    public Chat resolve(ChatRef ref) {
        throw new UnsupportedOperationException("written on another branch: " + ref);
    }

    public List<ListedChat> list(ChatFilter filter) {
        throw new UnsupportedOperationException("written on another branch: " + filter);
    }
}
