package dev.userbot.export.html;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.People;
import dev.userbot.export.content.PostLinks;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.export.content.Storyteller;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageForwardInfo;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns messages into what the templates show of them. Serves one page. */
final class Bubbles {
    /**
     * What is needed to tell about people and messages.
     *
     * @param names of people and chats as Telegram has them
     * @param people the same, ready to print
     * @param posts where forwarded posts can be read
     */
    record Telling(Names names, People people, PostLinks posts, Excerpts excerpts, Times times) {}

    /** Gives what was written under a post, or nothing. */
    @FunctionalInterface
    interface Comments {
        Content under(Message post);
    }

    private final Telling telling;
    private final PartsOfPage parts;
    private final Anchors anchors;
    private final Replies replies;
    private final Comments comments;
    private final Moments moments;
    private final Footers footers;

    /** The parts that bubbles are made of. */
    record PartsOfPage(Parts parts, MediaParts media, PreviewParts previews) {}

    Bubbles(Telling telling, PartsOfPage parts, Anchors anchors, Replies replies, Comments comments) {
        this.telling = telling;
        this.parts = parts;
        this.anchors = anchors;
        this.replies = replies;
        this.comments = comments;
        this.moments = new Moments(telling.times());
        this.footers = new Footers(moments);
    }

    /** A service message; empty for regular messages. */
    Optional<Entry> event(ExportedMessage exported) {
        var message = exported.message();
        var storyteller = new Storyteller(message, telling.people(), telling.excerpts(), telling.times());
        return ServiceSentences.TABLE
                .apply(message.content())
                .map(sentence -> new Entry.Event(
                        anchors.of(message),
                        People.shown(sentence.tell(storyteller)),
                        moments.at(message.date()),
                        parts.media().picture(message.content()),
                        footers.deleted(exported)));
    }

    /**
     * A regular message, or those of an album together.
     *
     * @param album at least one message
     */
    Entry bubble(List<ExportedMessage> album, boolean startsTurn, String topic) {
        var first = album.get(0);
        var message = first.message();
        var people = telling.people();
        return new Entry.Bubble(
                anchors.of(message),
                message.isOutgoing(),
                startsTurn,
                Person.of(message.senderId(), people.name(message.senderId())),
                People.shown(message.authorSignature()),
                message.viaBotUserId() == 0 ? "" : people.bot(message.viaBotUserId()),
                topic,
                origin(message),
                message.replyTo().map(replyTo -> replies.of(message, replyTo)),
                album.size() == 1 ? parts.parts().of(message.content()) : List.of(album(album)),
                !showsCaptionAbove(message),
                texts(album),
                preview(message),
                Buttons.of(message),
                Reactions.of(album),
                footers.of(album),
                earlier(album),
                comments.under(message));
    }

    private Part album(List<ExportedMessage> album) {
        var items = new ArrayList<Part.Album.Item>();
        for (var exported : album) {
            for (var part : parts.parts().of(exported.message().content())) {
                // The bubble itself has the id of the first.
                var id = exported.equals(album.get(0)) ? "" : anchors.of(exported.message());
                items.add(new Part.Album.Item(id, part, exported.deleted().isPresent()));
            }
        }
        return new Part.Album(items);
    }

    private static List<Content> texts(List<ExportedMessage> album) {
        var texts = new ArrayList<Content>();
        for (var exported : album) {
            var content = exported.message().content();
            var caption = Captions.of(content);
            if (!caption.text().isEmpty() && !(content instanceof MessageAnimatedEmoji)) {
                texts.add(new RichText(caption));
            }
        }
        return texts;
    }

    private Optional<Part> preview(Message message) {
        return message.content() instanceof MessageText text
                ? text.linkPreview().map(parts.previews()::of)
                : Optional.empty();
    }

    private Optional<Entry.Source> origin(Message message) {
        return message.forwardInfo()
                .map(this::forwarded)
                .or(() -> message.importInfo()
                        .map(imported -> new Entry.Source(
                                "Imported, written by",
                                People.shown(Optional.of(imported.senderName()), "an unknown sender"),
                                Optional.empty(),
                                moments.at(imported.date()))));
    }

    private Entry.Source forwarded(MessageForwardInfo forward) {
        var origin = forward.origin();
        return new Entry.Source(
                "Forwarded from",
                telling.people().origin(Origin.of(origin, telling.names())),
                telling.posts().of(origin).flatMap(Links::to),
                moments.at(forward.date()));
    }

    private List<Entry.Version> earlier(List<ExportedMessage> album) {
        var versions = new ArrayList<Entry.Version>();
        for (var exported : album) {
            for (var version : exported.earlier()) {
                int written = version.editDate() == 0 ? version.date() : version.editDate();
                var text = Captions.of(version.content());
                versions.add(new Entry.Version(
                        moments.at(written),
                        text.text().isEmpty()
                                ? RichText.plain(Excerpts.words(version.content()))
                                : new RichText(text)));
            }
        }
        return versions;
    }

    private static boolean showsCaptionAbove(Message message) {
        var content = message.content();
        return (content instanceof MessagePhoto photo && photo.showCaptionAboveMedia())
                || (content instanceof MessageVideo video && video.showCaptionAboveMedia())
                || (content instanceof MessageAnimation animation && animation.showCaptionAboveMedia())
                || (content instanceof MessagePaidMedia paid && paid.showCaptionAboveMedia());
    }
}
