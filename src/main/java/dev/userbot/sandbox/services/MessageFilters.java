package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The {@code MessagesFilter}s: what kind of content a message has. */
final class MessageFilters {
    private static final Set<String> LINKS = Set.of("messageEntityUrl", "messageEntityTextUrl", "messageEntityEmail");

    /** Moving pictures that are something else. */
    private static final Set<String> NO_FILM =
            Set.of("documentAttributeAnimated", "documentAttributeSticker", "documentAttributeCustomEmoji");

    private static final Map<String, Predicate<TlObject>> FILTERS = Map.ofEntries(
            Map.entry("inputMessagesFilterEmpty", message -> true),
            Map.entry("inputMessagesFilterPhotos", MessageFilters::isPhoto),
            Map.entry("inputMessagesFilterVideo", MessageFilters::isVideo),
            Map.entry(
                    "inputMessagesFilterPhotoVideo",
                    ((Predicate<TlObject>) MessageFilters::isPhoto).or(MessageFilters::isVideo)),
            Map.entry("inputMessagesFilterDocument", MessageFilters::isPlainDocument),
            Map.entry("inputMessagesFilterUrl", MessageFilters::hasLink),
            Map.entry("inputMessagesFilterGif", attribute("documentAttributeAnimated")),
            Map.entry("inputMessagesFilterVoice", MessageFilters::isVoice),
            Map.entry("inputMessagesFilterMusic", MessageFilters::isMusic),
            Map.entry("inputMessagesFilterChatPhotos", action("messageActionChatEditPhoto")),
            Map.entry("inputMessagesFilterPhoneCalls", action("messageActionPhoneCall")),
            Map.entry(
                    "inputMessagesFilterRoundVoice",
                    ((Predicate<TlObject>) MessageFilters::isVoice).or(MessageFilters::isRound)),
            Map.entry("inputMessagesFilterRoundVideo", MessageFilters::isRound),
            Map.entry("inputMessagesFilterGeo", media("messageMediaGeo").or(media("messageMediaVenue"))),
            Map.entry("inputMessagesFilterContacts", media("messageMediaContact")),
            Map.entry("inputMessagesFilterPinned", message -> message.flag("pinned")),
            Map.entry("inputMessagesFilterPoll", media("messageMediaPoll")));

    private MessageFilters() {}

    static Predicate<TlObject> named(Viewer viewer, String name) {
        if (name.equals("inputMessagesFilterMyMentions")) {
            return viewer::isMentionedIn;
        }
        var filter = FILTERS.get(name);
        if (filter == null) {
            throw RpcError.badRequest("FILTER_NOT_SUPPORTED");
        }
        return filter;
    }

    private static Predicate<TlObject> media(String name) {
        return message ->
                message.object("media").filter(media -> media.is(name)).isPresent();
    }

    private static boolean isPhoto(TlObject message) {
        return lasting(message).filter(media -> media.has("photo")).isPresent()
                && media("messageMediaPhoto").test(message);
    }

    /** What destroys itself is found by no filter, neither before nor after; TDLib passes over it where it is. */
    private static Optional<TlObject> lasting(TlObject message) {
        return message.object("media").filter(media -> !media.has("ttl_seconds"));
    }

    private static Predicate<TlObject> action(String name) {
        return message ->
                message.object("action").filter(action -> action.is(name)).isPresent();
    }

    private static Predicate<TlObject> attribute(String name) {
        return message -> attributes(message).anyMatch(attribute -> attribute.is(name));
    }

    private static Stream<TlObject> attributes(TlObject message) {
        return lasting(message)
                .flatMap(media -> media.object("document"))
                .map(document -> document.objects("attributes"))
                .orElse(List.of())
                .stream();
    }

    private static boolean isVideo(TlObject message) {
        return attributes(message)
                        .anyMatch(
                                attribute -> attribute.is("documentAttributeVideo") && !attribute.flag("round_message"))
                && attributes(message).noneMatch(attribute -> NO_FILM.contains(attribute.name()));
    }

    private static boolean isRound(TlObject message) {
        return attributes(message)
                .anyMatch(attribute -> attribute.is("documentAttributeVideo") && attribute.flag("round_message"));
    }

    private static boolean isVoice(TlObject message) {
        return attributes(message)
                .anyMatch(attribute -> attribute.is("documentAttributeAudio") && attribute.flag("voice"));
    }

    private static boolean isMusic(TlObject message) {
        return attributes(message)
                .anyMatch(attribute -> attribute.is("documentAttributeAudio") && !attribute.flag("voice"));
    }

    private static boolean isPlainDocument(TlObject message) {
        return lasting(message).filter(media -> media.has("document")).isPresent()
                && attributes(message)
                        .allMatch(attribute -> attribute.is("documentAttributeFilename")
                                || attribute.is("documentAttributeImageSize"));
    }

    private static boolean hasLink(TlObject message) {
        return message.objects("entities").stream().anyMatch(entity -> LINKS.contains(entity.name()));
    }
}
