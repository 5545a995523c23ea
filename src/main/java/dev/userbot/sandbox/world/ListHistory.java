package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;

/** Messages that were told one by one; their ids ascend. */
record ListHistory(List<TlObject> messages) implements History {
    ListHistory {
        messages = List.copyOf(messages);
        for (int i = 1; i < messages.size(); i++) {
            if (messages.get(i).intValue("id") <= messages.get(i - 1).intValue("id")) {
                throw new IllegalArgumentException("Message ids must ascend, but "
                        + messages.get(i).intValue("id") + " follows "
                        + messages.get(i - 1).intValue("id"));
            }
        }
    }

    @Override
    public int size() {
        return messages.size();
    }

    @Override
    public int idAt(int index) {
        return messages.get(index).intValue("id");
    }

    @Override
    public TlObject at(int index) {
        return messages.get(index);
    }
}
