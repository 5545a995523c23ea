package dev.userbot.send.content;

import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputAnimation;
import dev.userbot.td.api.InputAudio;
import dev.userbot.td.api.InputDocument;
import dev.userbot.td.api.InputFile;
import dev.userbot.td.api.InputFile.InputFileLocal;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessageAnimation;
import dev.userbot.td.api.InputMessageContent.InputMessageAudio;
import dev.userbot.td.api.InputMessageContent.InputMessageDocument;
import dev.userbot.td.api.InputMessageContent.InputMessagePhoto;
import dev.userbot.td.api.InputMessageContent.InputMessageVideo;
import dev.userbot.td.api.InputMessageContent.InputMessageVoiceNote;
import dev.userbot.td.api.InputPhoto;
import dev.userbot.td.api.InputVideo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files as albums, as far as Telegram puts them together: pictures with videos, music, documents; ten at most. */
final class Albums {
    private final List<Attachment> files;

    Albums(List<Attachment> files) {
        this.files = files;
    }

    /**
     * The requests, in the order of their first files.
     *
     * @param caption stands under the first of all files
     */
    List<OutgoingPart> parts(Optional<FormattedText> caption) {
        var parts = new ArrayList<OutgoingPart>();
        for (var group : groups()) {
            var contents = new ArrayList<InputMessageContent>();
            for (var file : group) {
                contents.add(content(file, caption.filter(text -> parts.isEmpty() && contents.isEmpty())));
            }
            parts.add(new OutgoingPart(
                    contents, group.stream().map(Attachment::sha256).toList()));
        }
        return parts;
    }

    private List<List<Attachment>> groups() {
        var groups = new ArrayList<List<Attachment>>();
        for (var file : files) {
            groups.stream()
                    .filter(group -> takes(group, file))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(file);
        }
        return groups;
    }

    private static boolean takes(List<Attachment> group, Attachment file) {
        var family = file.kind().family();
        return family != AttachmentKind.Family.ALONE
                && group.get(0).kind().family() == family
                && group.size() < OutgoingPart.LARGEST_ALBUM;
    }

    private static InputMessageContent content(Attachment file, Optional<FormattedText> caption) {
        InputFile local = new InputFileLocal(file.path().toString());
        var measures = file.measures();
        return switch (file.kind()) {
            case PHOTO -> new InputMessagePhoto(new InputPhoto(local, measures.width(), measures.height()), caption);
            case VIDEO ->
                new InputMessageVideo(
                        new InputVideo(local, measures.seconds(), measures.width(), measures.height(), true), caption);
            case ANIMATION ->
                new InputMessageAnimation(
                        new InputAnimation(local, measures.seconds(), measures.width(), measures.height()), caption);
            case AUDIO -> new InputMessageAudio(new InputAudio(local, measures.seconds(), "", ""), caption);
            case VOICE -> new InputMessageVoiceNote(local, measures.seconds(), "", caption);
            case DOCUMENT -> new InputMessageDocument(new InputDocument(local, true), caption);
        };
    }
}
