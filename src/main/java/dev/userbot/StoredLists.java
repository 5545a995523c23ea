package dev.userbot;

import dev.userbot.archive.ListedRecipient;
import dev.userbot.archive.RecipientStore;
import dev.userbot.cli.RecipientLists;
import java.util.List;
import java.util.Map;

/** The saved lists of recipients, as they are stored. */
record StoredLists(RecipientStore store) implements RecipientLists {
    @Override
    public Map<String, Integer> lists() {
        return store.lists();
    }

    @Override
    public List<ListedRecipient> members(String list) {
        return store.members(list);
    }
}
