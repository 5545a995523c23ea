package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.PeerIds;
import dev.userbot.td.api.AlternativeVideo;
import dev.userbot.td.api.LinkPreview;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageAnimation;
import dev.userbot.td.api.MessageContent.MessageContact;
import dev.userbot.td.api.MessageContent.MessageDice;
import dev.userbot.td.api.MessageContent.MessageGame;
import dev.userbot.td.api.MessageContent.MessageInvoice;
import dev.userbot.td.api.MessageContent.MessageLiveLocation;
import dev.userbot.td.api.MessageContent.MessageLocation;
import dev.userbot.td.api.MessageContent.MessagePaidMedia;
import dev.userbot.td.api.MessageContent.MessagePhoto;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import dev.userbot.td.api.MessageContent.MessageStakeDice;
import dev.userbot.td.api.MessageContent.MessageSticker;
import dev.userbot.td.api.MessageContent.MessageStory;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageVenue;
import dev.userbot.td.api.MessageContent.MessageVideo;
import dev.userbot.td.api.MessageContent.MessageVideoNote;
import dev.userbot.td.api.MessageContent.MessageVoiceNote;
import dev.userbot.td.api.PaidMedia;
import dev.userbot.td.api.SpeechRecognitionResult;
import dev.userbot.td.api.SpeechRecognitionResult.SpeechRecognitionResultText;
import dev.userbot.td.api.Sticker;
import dev.userbot.td.api.StickerFullType.StickerFullTypeCustomEmoji;
import dev.userbot.td.api.TdJson;
import java.util.ArrayList;
import java.util.Optional;

/** What Desktop loses of the contents of regular messages, under names that Desktop does not use. */
final class ContentExtrasJson {
    static final ContentTable<JsonPart> TABLE = ContentTable.<JsonPart>builder()
            .on(
                    MessageText.class,
                    content -> (members, context) -> content.linkPreview()
                            .ifPresent(preview ->
                                    members.object("link_preview", json -> writePreview(json, preview, context))))
            .on(
                    MessageRichMessage.class,
                    content -> (members, context) ->
                            content.message().ifPresent(message -> members.tree("td_content", TdJson.tree(content))))
            .on(
                    MessageAnimatedEmoji.class,
                    content -> (members, context) -> content.animatedEmoji()
                            .flatMap(emoji -> emoji.sticker())
                            .ifPresent(sticker -> writeSticker(members, sticker)))
            .on(MessagePhoto.class, ContentExtrasJson::photo)
            .on(MessageVideo.class, ContentExtrasJson::video)
            .on(
                    MessageAnimation.class,
                    content -> (members, context) ->
                            members.flagIfSet("caption_above_media", content.showCaptionAboveMedia()))
            .on(MessageSticker.class, content -> (members, context) -> {
                writeSticker(members, content.sticker());
                members.flagIfSet("is_premium_sticker", content.isPremium());
            })
            .on(
                    MessageVideoNote.class,
                    content -> transcription(content.videoNote().speechRecognitionResult()))
            .on(
                    MessageVoiceNote.class,
                    content -> transcription(content.voiceNote().speechRecognitionResult()))
            .on(MessagePaidMedia.class, ContentExtrasJson::paidMedia)
            .on(MessageLocation.class, content -> accuracy(content.location().horizontalAccuracy()))
            .on(MessageLiveLocation.class, ContentExtrasJson::liveLocation)
            .on(
                    MessageVenue.class,
                    content -> (members, context) -> members.textIfAny(
                                    "venue_provider", content.venue().provider())
                            .textIfAny("venue_id", content.venue().id())
                            .textIfAny("venue_type", content.venue().type()))
            .on(MessageContact.class, ContentExtrasJson::contact)
            .on(MessageGame.class, ContentExtrasJson::game)
            .on(MessageInvoice.class, ContentExtrasJson::invoice)
            .on(MessagePoll.class, PollJson::details)
            .on(
                    MessageDice.class,
                    content -> (members, context) -> members.object(
                            "dice", dice -> dice.text("emoji", content.emoji()).number("value", content.value())))
            .on(
                    MessageStakeDice.class,
                    content -> (members, context) -> members.object(
                            "dice",
                            dice -> dice.text("emoji", "🎲")
                                    .number("value", content.value())
                                    .number("stake_nano", content.stakeToncoinAmount())
                                    .number("prize_nano", content.prizeToncoinAmount())))
            .on(MessageStory.class, ContentExtrasJson::story)
            .build();

    private ContentExtrasJson() {}

    private static void writePreview(JsonMembers json, LinkPreview preview, JsonContext context) {
        json.text("url", preview.url())
                .textIfAny("display_url", preview.displayUrl())
                .textIfAny("site_name", preview.siteName())
                .textIfAny("title", preview.title())
                .formattedIfAny("description", preview.description())
                .textIfAny("author", preview.author());
        preview.type().ifPresent(type -> AttachmentJson.write(json, type, "linkPreviewType", context));
        json.flagIfSet("show_large_media", preview.showLargeMedia())
                .flagIfSet("show_above_text", preview.showAboveText())
                .numberIfAny("instant_view_version", preview.instantViewVersion());
    }

    private static JsonPart photo(MessagePhoto content) {
        return (members, context) -> {
            content.video().ifPresent(video -> writeFile(members, "live_photo", MediaContents.of(video), context));
            members.flagIfSet("caption_above_media", content.showCaptionAboveMedia());
        };
    }

    private static JsonPart video(MessageVideo content) {
        return (members, context) -> {
            content.cover().ifPresent(cover -> writeFile(members, "video_cover", MediaContents.of(cover), context));
            members.numberIfAny("video_start_seconds", content.startTimestamp());
            if (!content.alternativeVideos().isEmpty()) {
                members.objects("alternative_videos", content.alternativeVideos(), ContentExtrasJson::writeAlternative);
            }
            members.flagIfSet("caption_above_media", content.showCaptionAboveMedia());
        };
    }

    private static void writeAlternative(AlternativeVideo video, JsonMembers json) {
        json.number("width", video.width())
                .number("height", video.height())
                .textIfAny("codec", video.codec())
                .number("file_size", Media.size(video.video()))
                .textIfAny("file_unique_id", video.video().remote().uniqueId());
    }

    private static void writeFile(JsonMembers members, String name, Media media, JsonContext context) {
        members.object(name, json -> MediaJson.writeInside(json, media, context));
    }

    private static void writeSticker(JsonMembers members, Sticker sticker) {
        members.longIdIfAny("sticker_set_id", sticker.setId());
        if (sticker.fullType().orElse(null) instanceof StickerFullTypeCustomEmoji custom) {
            members.text("sticker_custom_emoji_id", Long.toString(custom.customEmojiId()));
        }
    }

    private static JsonPart transcription(Optional<SpeechRecognitionResult> result) {
        return result.orElse(null) instanceof SpeechRecognitionResultText recognized
                ? (members, context) -> members.text("transcription", recognized.text())
                : JsonPart.NOTHING;
    }

    private static JsonPart paidMedia(MessagePaidMedia content) {
        return (members, context) -> {
            members.objects("paid_media", content.media(), (media, json) -> writePaid(media, json, context));
            members.flagIfSet("caption_above_media", content.showCaptionAboveMedia());
        };
    }

    private static void writePaid(PaidMedia media, JsonMembers json, JsonContext context) {
        AttachmentJson.write(json, TdJson.tree(media), "paidMedia", context);
    }

    private static JsonPart accuracy(double metres) {
        return metres == 0
                ? JsonPart.NOTHING
                : (members, context) -> members.decimal("location_accuracy_meters", metres);
    }

    private static JsonPart liveLocation(MessageLiveLocation content) {
        var live = content.location();
        return accuracy(live.location().horizontalAccuracy())
                .then((members, context) -> members.numberIfAny("live_location_heading", live.heading())
                        .numberIfAny("live_location_proximity_meters", live.proximityAlertRadius()));
    }

    private static JsonPart contact(MessageContact content) {
        return (members, context) -> {
            if (content.contact().userId() != 0) {
                members.text("contact_user_id", PeerIds.ofUser(content.contact().userId()));
            }
            members.textIfAny("contact_vcard_text", content.contact().vcard());
        };
    }

    private static JsonPart game(MessageGame content) {
        var game = content.game();
        var files = new ArrayList<Media>();
        game.photo().map(MediaContents::of).ifPresent(files::add);
        game.animation().map(MediaContents::of).ifPresent(files::add);
        return (members, context) -> members.object("game", json -> {
            json.textIfAny("game_id", game.id())
                    .textIfAny("short_name", game.shortName())
                    .formattedIfAny("text", game.text());
            json.objects("files", files, (file, each) -> MediaJson.writeInside(each, file, context));
        });
    }

    private static JsonPart invoice(MessageInvoice content) {
        return (members, context) -> members.object("invoice", json -> {
            StructuredJson.writeInvoice(json, content);
            json.textIfAny("start_parameter", content.startParameter())
                    .flagIfSet("is_test", content.isTest())
                    .flagIfSet("needs_shipping_address", content.needShippingAddress());
            content.productInfo()
                    .photo()
                    .ifPresent(photo -> writeFile(json, "photo", MediaContents.of(photo), context));
            content.paidMedia().ifPresent(media -> json.object("paid_media", each -> writePaid(media, each, context)));
        });
    }

    private static JsonPart story(MessageStory content) {
        return (members, context) -> members.object(
                "story",
                json -> json.text("peer_id", PeerIds.ofChat(content.storyPosterChatId()))
                        .name("peer_name", context.names().ofChat(content.storyPosterChatId()))
                        .number("story_id", content.storyId())
                        .flagIfSet("via_mention", content.viaMention()));
    }
}
