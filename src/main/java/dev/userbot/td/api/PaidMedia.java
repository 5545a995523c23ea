package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib's {@code PaidMedia}: one record for each class that we know, {@link UnknownPaidMedia} for those of a newer TDLib. */
public sealed interface PaidMedia extends TdObject {
    /** TDLib class {@code paidMediaPreview}. */
    record PaidMediaPreview(int width, int height, int duration, Optional<Minithumbnail> minithumbnail)
            implements PaidMedia {}
    /** TDLib class {@code paidMediaPhoto}. */
    record PaidMediaPhoto(Photo photo, Optional<Video> video) implements PaidMedia {}
    /** TDLib class {@code paidMediaVideo}. */
    record PaidMediaVideo(Video video, Optional<Photo> cover, int startTimestamp) implements PaidMedia {}
    /** TDLib class {@code paidMediaUnsupported}. */
    record PaidMediaUnsupported() implements PaidMedia {}
    /** A class that this version of the program has no record for. */
    record UnknownPaidMedia(ObjectNode json) implements PaidMedia, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownPaidMedia {}
    }
}
