package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code SearchMessagesFilter}: the classes that we ask with; it is never answered. */
public sealed interface SearchMessagesFilter extends TdObject {
    /** TDLib class {@code searchMessagesFilterAnimation}. */
    record SearchMessagesFilterAnimation() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterAudio}. */
    record SearchMessagesFilterAudio() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterDocument}. */
    record SearchMessagesFilterDocument() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterPhoto}. */
    record SearchMessagesFilterPhoto() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterPoll}. */
    record SearchMessagesFilterPoll() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterVideo}. */
    record SearchMessagesFilterVideo() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterVoiceNote}. */
    record SearchMessagesFilterVoiceNote() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterUrl}. */
    record SearchMessagesFilterUrl() implements SearchMessagesFilter {}
    /** TDLib class {@code searchMessagesFilterVideoNote}. */
    record SearchMessagesFilterVideoNote() implements SearchMessagesFilter {}
    /** A class that this version of the program has no record for. */
    record UnknownSearchMessagesFilter(ObjectNode json) implements SearchMessagesFilter, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownSearchMessagesFilter {}
    }
}
