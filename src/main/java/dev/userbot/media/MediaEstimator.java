package dev.userbot.media;

import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import dev.userbot.history.KindFilters;
import dev.userbot.history.PatientClient;
import dev.userbot.td.api.FoundChatMessages;
import dev.userbot.td.api.SearchChatMessages;
import dev.userbot.td.api.SearchMessagesFilter;
import dev.userbot.td.api.TdJson;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Asks Telegram what a chat has, without walking through its history. */
final class MediaEstimator {
    /** TDLib's maximum for a page. */
    private static final int PAGE = 100;

    private final PatientClient td;

    MediaEstimator(PatientClient td) {
        this.td = td;
    }

    /** One entry for each type of which Telegram keeps a list, which stickers are not. */
    List<MediaEstimate.OfType> of(long chatId, Collection<MediaType> types) {
        return types.stream()
                .sorted()
                .flatMap(
                        type -> KindFilters.of(type.contentKind()).map(filter -> ofType(chatId, type, filter)).stream())
                .toList();
    }

    private MediaEstimate.OfType ofType(long chatId, MediaType type, SearchMessagesFilter filter) {
        var newest =
                new SearchChatMessages(chatId, Optional.empty(), "", Optional.empty(), 0, 0, PAGE, Optional.of(filter));
        var found = TdJson.bind(td.call(newest), FoundChatMessages.class);
        var seen = found.messages().size();
        var bytes = found.messages().stream()
                .flatMap(message -> MessageFiles.of(message).stream())
                .filter(file -> file.role() == MediaRole.FILE)
                .mapToLong(MessageFile::size)
                .sum();
        var isExact = seen >= found.totalCount();
        return new MediaEstimate.OfType(
                type,
                Math.max(seen, found.totalCount()),
                isExact || seen == 0 ? bytes : Math.round((double) bytes / seen * found.totalCount()),
                isExact);
    }
}
