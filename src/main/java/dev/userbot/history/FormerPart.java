package dev.userbot.history;

import dev.userbot.td.TdException;
import java.util.Optional;

/** Reads what a supergroup was before, as far as it is wanted. */
final class FormerPart {
    private final SyncRun run;

    FormerPart(SyncRun run) {
        this.run = run;
    }

    /**
     * Reads the former chat like the current one, unless that gave all that was wanted.
     *
     * @param current what was synchronised before, of the supergroup
     */
    void read(HistoryRequest current, long former) {
        run.archive().chats().link(current.chatId(), former);
        rest(current).ifPresent(window -> {
            try {
                new ChatSync(run).read(current.withChat(former).withWindow(window));
            } catch (TdException e) {
                if (e.kind() != TdException.Kind.NOT_FOUND) {
                    throw e;
                }
                run.tally().inaccessible(ChatPart.FORMER_GROUP);
            }
        });
    }

    private Optional<HistoryWindow> rest(HistoryRequest current) {
        var window = current.window();
        if (window.newest().isEmpty()) {
            return Optional.of(window);
        }
        var found = run.archive()
                .messages()
                .span(current.chatId(), current.selection())
                .count();
        var missing = window.newest().getAsLong() - found;
        return missing < 1 ? Optional.empty() : Optional.of(window.withNewest(missing));
    }
}
