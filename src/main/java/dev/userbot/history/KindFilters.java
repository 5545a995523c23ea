package dev.userbot.history;

import dev.userbot.archive.ContentKind;
import dev.userbot.td.api.SearchMessagesFilter;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterAnimation;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterAudio;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterDocument;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterPhoto;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterPoll;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterUrl;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterVideo;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterVideoNote;
import dev.userbot.td.api.SearchMessagesFilter.SearchMessagesFilterVoiceNote;
import java.util.Map;
import java.util.Optional;

/** The kinds of messages of which Telegram keeps a list for each chat. */
public final class KindFilters {
    private static final Map<ContentKind, SearchMessagesFilter> FILTERS = Map.of(
            ContentKind.PHOTO, new SearchMessagesFilterPhoto(),
            ContentKind.VIDEO, new SearchMessagesFilterVideo(),
            ContentKind.GIF, new SearchMessagesFilterAnimation(),
            ContentKind.AUDIO, new SearchMessagesFilterAudio(),
            ContentKind.VOICE, new SearchMessagesFilterVoiceNote(),
            ContentKind.ROUND, new SearchMessagesFilterVideoNote(),
            ContentKind.DOCUMENT, new SearchMessagesFilterDocument(),
            ContentKind.POLL, new SearchMessagesFilterPoll(),
            ContentKind.LINK, new SearchMessagesFilterUrl());

    private KindFilters() {}

    /** The filter for a kind; empty for those that only the whole history shows. */
    public static Optional<SearchMessagesFilter> of(ContentKind kind) {
        return Optional.ofNullable(FILTERS.get(kind));
    }
}
