package dev.userbot.cli;

import dev.userbot.archive.ListedRecipient;
import java.util.List;
import java.util.Map;

/** The saved lists of recipients. */
public interface RecipientLists {
    /** Their names, and how many are on each. */
    Map<String, Integer> lists();

    /** Who is on one; empty if there is no such list. */
    List<ListedRecipient> members(String list);
}
