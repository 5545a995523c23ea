package dev.userbot.archive;

import dev.userbot.td.api.ChecklistTask;
import dev.userbot.td.api.Contact;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageAudio;
import dev.userbot.td.api.MessageContent.MessageBasicGroupChatCreate;
import dev.userbot.td.api.MessageContent.MessageChatChangeTitle;
import dev.userbot.td.api.MessageContent.MessageChecklist;
import dev.userbot.td.api.MessageContent.MessageContact;
import dev.userbot.td.api.MessageContent.MessageCustomServiceAction;
import dev.userbot.td.api.MessageContent.MessageDocument;
import dev.userbot.td.api.MessageContent.MessageForumTopicCreated;
import dev.userbot.td.api.MessageContent.MessageForumTopicEdited;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageGift;
import dev.userbot.td.api.MessageContent.MessageGiftedPremium;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessagePremiumGiftCode;
import dev.userbot.td.api.MessageContent.MessageSticker;
import dev.userbot.td.api.MessageContent.MessageSupergroupChatCreate;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageVenue;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;
import dev.userbot.td.api.PollOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a message's content. */
public final class ContentText {
    private static final ContentTable<FormattedText> WRITTEN = new ContentTable<FormattedText>()
            .with(MessageText.class, MessageText::text)
            .with(MessageAnimation.class, MessageAnimation::caption)
            .with(MessageAudio.class, MessageAudio::caption)
            .with(MessageDocument.class, MessageDocument::caption)
            .with(MessagePaidMedia.class, MessagePaidMedia::caption)
            .with(MessagePhoto.class, MessagePhoto::caption)
            .with(MessageVideo.class, MessageVideo::caption)
            .with(MessageVoiceNote.class, MessageVoiceNote::caption)
            .with(MessagePoll.class, MessagePoll::description)
            .with(MessageInvoice.class, invoice -> invoice.paidMediaCaption().orElse(new FormattedText("", List.of())))
            .with(MessageGift.class, MessageGift::text)
            .with(MessageGiftedPremium.class, MessageGiftedPremium::text)
            .with(MessagePremiumGiftCode.class, MessagePremiumGiftCode::text);

    private static final ContentTable<Stream<String>> NAMED = new ContentTable<Stream<String>>()
            .with(
                    MessageAnimation.class,
                    content -> Stream.of(content.animation().fileName()))
            .with(
                    MessageAudio.class,
                    content -> Stream.of(
                            content.audio().performer(),
                            content.audio().title(),
                            content.audio().fileName()))
            .with(MessageDocument.class, content -> Stream.of(content.document().fileName()))
            .with(MessageVideo.class, content -> Stream.of(content.video().fileName()))
            .with(MessageSticker.class, content -> Stream.of(content.sticker().emoji()))
            .with(MessageAnimatedEmoji.class, content -> Stream.of(content.emoji()))
            .with(MessageContact.class, content -> names(content.contact()))
            .with(
                    MessageVenue.class,
                    content ->
                            Stream.of(content.venue().title(), content.venue().address()))
            .with(
                    MessageGame.class,
                    content -> Stream.of(content.game().title(), content.game().description()))
            .with(
                    MessagePoll.class,
                    content -> Stream.concat(
                            text(content.poll().question()),
                            content.poll().options().stream()
                                    .map(PollOption::text)
                                    .flatMap(ContentText::text)))
            .with(
                    MessageChecklist.class,
                    content -> Stream.concat(
                            text(content.list().title()),
                            content.list().tasks().stream()
                                    .map(ChecklistTask::text)
                                    .flatMap(ContentText::text)))
            .with(
                    MessageInvoice.class,
                    content -> Stream.concat(
                            Stream.of(content.productInfo().title()),
                            text(content.productInfo().description())))
            .with(MessageBasicGroupChatCreate.class, content -> Stream.of(content.title()))
            .with(MessageSupergroupChatCreate.class, content -> Stream.of(content.title()))
            .with(MessageChatChangeTitle.class, content -> Stream.of(content.title()))
            .with(MessageForumTopicCreated.class, content -> Stream.of(content.name()))
            .with(MessageForumTopicEdited.class, content -> Stream.of(content.name()))
            .with(MessageCustomServiceAction.class, content -> Stream.of(content.text()));

    private ContentText() {}

    /** The text or caption that somebody wrote, if the content is of a class that has one; it may be of length 0. */
    public static Optional<FormattedText> written(MessageContent content) {
        return WRITTEN.read(content);
    }

    /**
     * Everything by which the message may be looked for, in lines: its text or caption, then the names of files, people,
     * places and titles, the question and options of a poll, and so on.
     */
    public static String searchable(MessageContent content) {
        return Stream.concat(
                        written(content).stream().flatMap(ContentText::text),
                        NAMED.read(content).stream().flatMap(names -> names))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Contact contact) {
        return Stream.of((contact.firstName() + " " + contact.lastName()).strip(), contact.phoneNumber());
    }

    /** TDLib leaves out what does not exist. */
    private static Stream<String> text(FormattedText text) {
        return Stream.ofNullable(text).map(FormattedText::text).filter(Objects::nonNull);
    }
}
