package dev.userbot.cli;

import dev.userbot.archive.ListedRecipient;
import dev.userbot.chats.ChatRef;
import java.util.List;

/** Changes the saved lists of recipients, and finds those who are named. */
public interface FreshRecipients extends RecipientLists {
    /** Puts chats on a list, which is made if there is none; all of them or none. */
    List<ListedRecipient> add(String list, List<ChatRef> chats);

    /** Takes chats off a list. */
    List<ListedRecipient> remove(String list, List<ChatRef> chats);
}
