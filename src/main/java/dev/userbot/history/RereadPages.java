package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.HistoryReading;
import dev.userbot.archive.HistoryView;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.MessageStore;
import dev.userbot.archive.ScannedPage;
import dev.userbot.td.api.TdJson;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Compares pages that came once more with the archive. A message that did not come again is asked for by its id before it
 * is taken for deleted: TDLib leaves out living ones of a page (see {@link GapCheck}), and whole pages.
 */
final class RereadPages implements PageKeeper {
    private final MessageStore archive;
    private final HistoryReading reading;
    private final PageCompletion completion;
    private final MessagesById byId;
    private final HistoryView view;
    private final Clock clock;
    private final Tally tally;
    private final Consumer<IdRange> done;

    /** @param done told of every range that was compared, after that is stored */
    RereadPages(
            MessageStore archive,
            HistoryReading reading,
            PageCompletion completion,
            MessagesById byId,
            HistoryView view,
            Clock clock,
            Tally tally,
            Consumer<IdRange> done) {
        this.archive = archive;
        this.reading = reading;
        this.completion = completion;
        this.byId = byId;
        this.view = view;
        this.clock = clock;
        this.tally = tally;
        this.done = done;
    }

    @Override
    public List<ObjectNode> complete(IdRange range, List<ObjectNode> messages) {
        var complete = new ArrayList<>(completion.complete(range, messages));
        var came = complete.stream().map(HistoryPage::id).collect(Collectors.toSet());
        var missing = stored(byId.chatId(), range).values().stream()
                .filter(known -> known.deleted().isEmpty() && !came.contains(known.id()))
                .map(ArchivedMessage::id)
                .sorted()
                .toList();
        complete.addAll(byId.of(missing));
        complete.sort(Comparator.comparingLong(HistoryPage::id));
        return complete;
    }

    @Override
    public void keep(ScannedPage page) {
        var before = stored(page.chatId(), page.range());
        tally.changed(page.messages().stream()
                .filter(message -> before.containsKey(HistoryPage.id(message))
                        && isChanged(before.get(HistoryPage.id(message)), message))
                .count());
        tally.deleted(reading.reread(page, clock.instant()));
        done.accept(page.range());
    }

    private Map<Long, ArchivedMessage> stored(long chatId, IdRange range) {
        var ids = MessageSelection.ALL.withIds(range);
        var selection = view instanceof HistoryView.Topic topic ? ids.withTopic(topic.id()) : ids;
        var stored = new HashMap<Long, ArchivedMessage>();
        try (var messages = archive.stream(chatId, selection)) {
            messages.forEach(message -> stored.put(message.id(), message));
        }
        return stored;
    }

    /** By what people see change; counters of views and the numbers of files are others in every run. */
    private static boolean isChanged(ArchivedMessage before, ObjectNode now) {
        var then = TdJson.parse(before.json());
        return before.deleted().isPresent()
                || then.path("edit_date").asLong() != now.path("edit_date").asLong()
                || !then.at("/interaction_info/reactions").equals(now.at("/interaction_info/reactions"));
    }
}
