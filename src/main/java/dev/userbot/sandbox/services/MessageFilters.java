package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The {@code MessagesFilter}s: what kind of content a message has. */
final class MessageFilters {
    private static final Set<String> LINKS = Set.of("messageEntityUrl", "messageEntityTextUrl", "messageEntityEmail");

    private static final Map<String, Predicate<TlObject>> FILTERS = Map.ofEntries(
            Map.entry("inputMessagesFilterEmpty", message -> true),
            Map.entry("inputMessagesFilterPhotos", media("messageMediaPhoto")),
            Map.entry("inputMessagesFilterVideo", MessageFilters::isVideo),
            Map.entry(
                    "inputMessagesFilterPhotoVideo", media("messageMediaPhoto").or(MessageFilters::isVideo)),
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
            Map.entry("inputMessagesFilterMyMentions", message -> message.flag("mentioned")),
            Map.entry("inputMessagesFilterGeo", media("messageMediaGeo").or(media("messageMediaVenue"))),
            Map.entry("inputMessagesFilterContacts", media("messageMediaContact")),
            Map.entry("inputMessagesFilterPinned", message -> message.flag("pinned")),
            Map.entry("inputMessagesFilterPoll", media("messageMediaPoll")));

    private MessageFilters() {}

    static Predicate<TlObject> named(String name) {
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

    private static Predicate<TlObject> action(String name) {
        return message ->
                message.object("action").filter(action -> action.is(name)).isPresent();
    }

    private static Predicate<TlObject> attribute(String name) {
        return message -> attributes(message).anyMatch(attribute -> attribute.is(name));
    }

    private static Stream<TlObject> attributes(TlObject message) {
        return message
                .object("media")
                .flatMap(media -> media.object("document"))
                .map(document -> document.objects("attributes"))
                .orElse(List.of())
                .stream();
    }

    private static boolean isVideo(TlObject message) {
        return attributes(message)
                        .anyMatch(
                                attribute -> attribute.is("documentAttributeVideo") && !attribute.flag("round_message"))
                && attributes(message).noneMatch(attribute -> attribute.is("documentAttributeAnimated"));
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
        return media("messageMediaDocument").test(message)
                && attributes(message)
                        .allMatch(attribute -> attribute.is("documentAttributeFilename")
                                || attribute.is("documentAttributeImageSize"));
    }

    private static boolean hasLink(TlObject message) {
        return message.objects("entities").stream().anyMatch(entity -> LINKS.contains(entity.name()));
    }
}
