package dev.userbot.bench;

import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A lively group as the archive would hold it: of a hundred messages sixty are plain texts, fifteen formatted ones, five
 * have a link preview, ten are photos, three stickers, two voice messages, two polls and three events; a third answer
 * another one and a fifth have reactions. Messages are made from their JSON while they are read, as from the archive.
 */
final class Conversation implements ExportedChat {
    private static final long CHAT_ID = -1_000_000_000_123L;
    private static final String FILE = """
            {"@type":"file","id":7,"size":%d,"expected_size":%1$d,"local":{"@type":"localFile","path":"","can_be_downloaded":true,
            "can_be_deleted":false,"is_downloading_active":false,"is_downloading_completed":false,"download_offset":0,
            "downloaded_prefix_size":0,"downloaded_size":0},"remote":{"@type":"remoteFile",
            "id":"AgACAgIAAx0CSAABBQ","unique_id":"AQAD7r4xG%1$d","is_uploading_active":false,"is_uploading_completed":true,
            "uploaded_size":%1$d}}""".replace("\n", "");

    private final long size;

    Conversation(long size) {
        this.size = size;
    }

    @Override
    public ChatHeader header() {
        return new ChatHeader(
                CHAT_ID, DesktopChatType.PUBLIC_SUPERGROUP, "Bench", Optional.empty(), Optional.empty(), 1_772_366_400);
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return LongStream.rangeClosed(1, size).mapToObj(Conversation::exported);
    }

    private static ExportedMessage exported(long index) {
        var json = json(index);
        return new ExportedMessage(TdJson.bind(json, Message.class), json, Optional.empty(), List.of());
    }

    private static String json(long index) {
        return "{\"@type\":\"message\",\"id\":" + (index << 20)
                + ",\"sender_id\":{\"@type\":\"messageSenderUser\",\"user_id\":" + (1 + index % 23)
                + "},\"chat_id\":" + CHAT_ID
                + ",\"is_outgoing\":false,\"is_pinned\":false,\"is_from_offline\":false,\"can_be_saved\":true,"
                + "\"has_timestamped_media\":true,\"is_channel_post\":false,\"is_paid_star_suggested_post\":false,"
                + "\"is_paid_ton_suggested_post\":false,\"contains_unread_mention\":false,\"date\":"
                + (1_600_000_000 + index * 60)
                + ",\"edit_date\":0,\"unread_reactions\":[]" + reply(index) + reactions(index)
                + ",\"self_destruct_in\":0.0,\"auto_delete_in\":0.0,\"via_bot_user_id\":0,"
                + "\"sender_business_bot_user_id\":0,\"sender_boost_count\":0,\"sender_tag\":\"\","
                + "\"paid_message_star_count\":0,\"author_signature\":\"\",\"media_album_id\":\"0\",\"effect_id\":\"0\","
                + "\"summary_language_code\":\"\",\"content\":" + content(index) + "}";
    }

    private static String reply(long index) {
        return index % 3 == 0 && index > 9
                ? ",\"reply_to\":{\"@type\":\"messageReplyToMessage\",\"chat_id\":" + CHAT_ID + ",\"message_id\":"
                        + ((index - 7) << 20)
                        + ",\"checklist_task_id\":0,\"poll_option_id\":\"\",\"origin_send_date\":0}"
                : "";
    }

    private static String reactions(long index) {
        return index % 5 == 0
                ? ",\"interaction_info\":{\"@type\":\"messageInteractionInfo\",\"view_count\":0,\"forward_count\":0,"
                        + "\"reactions\":{\"@type\":\"messageReactions\",\"reactions\":[{\"@type\":\"messageReaction\","
                        + "\"type\":{\"@type\":\"reactionTypeEmoji\",\"emoji\":\"👍\"},\"total_count\":2,\"is_chosen\":false,"
                        + "\"recent_sender_ids\":[{\"@type\":\"messageSenderUser\",\"user_id\":3}]}],\"are_tags\":false,"
                        + "\"paid_reactors\":[],\"can_get_added_reactions\":true}}"
                : "";
    }

    private static String content(long index) {
        int kind = (int) (index * 37 % 100);
        if (kind < 60) {
            return "{\"@type\":\"messageText\",\"text\":"
                    + text("Message number " + index + ": и так далее, as people talk", "") + "}";
        } else if (kind < 80) {
            var entities = entity(0, 7, "textEntityTypeBold") + "," + entity(10, 5, "textEntityTypeItalic");
            return "{\"@type\":\"messageText\",\"text\":"
                    + text("Message " + index + " with *some* formats 🐦", entities) + (kind < 75 ? "" : preview())
                    + "}";
        } else if (kind < 90) {
            return "{\"@type\":\"messagePhoto\",\"photo\":{\"@type\":\"photo\",\"has_stickers\":false,\"sizes\":["
                    + size("m", 320) + "," + size("x", 800) + "," + size("y", 1280) + "]},\"caption\":"
                    + text(kind < 85 ? "A view" : "", "")
                    + ",\"show_caption_above_media\":false,\"has_spoiler\":false,\"is_secret\":false}";
        } else if (kind < 93) {
            return "{\"@type\":\"messageSticker\",\"sticker\":{\"@type\":\"sticker\",\"id\":\"5\",\"set_id\":\"12\",\"width\":512,"
                    + "\"height\":512,\"emoji\":\"👍\",\"format\":{\"@type\":\"stickerFormatWebp\"},\"full_type\":"
                    + "{\"@type\":\"stickerFullTypeRegular\"},\"sticker\":" + FILE.formatted(20_000)
                    + "},\"is_premium\":false}";
        } else if (kind < 95) {
            return "{\"@type\":\"messageVoiceNote\",\"voice_note\":{\"@type\":\"voiceNote\",\"duration\":7,\"waveform\":\"AAAA\","
                    + "\"mime_type\":\"audio/ogg\",\"voice\":" + FILE.formatted(9_000) + "},\"caption\":" + text("", "")
                    + ",\"is_listened\":true}";
        } else if (kind < 97) {
            return poll();
        }
        return kind < 98
                ? "{\"@type\":\"messagePinMessage\",\"message_id\":1048576}"
                : "{\"@type\":\"messageChatAddMembers\",\"member_user_ids\":[4,5]}";
    }

    private static String poll() {
        var option = "{\"@type\":\"pollOption\",\"id\":\"a\",\"text\":" + text("Yes", "")
                + ",\"voter_count\":2,\"vote_percentage\":50,\"recent_voter_ids\":[],\"is_chosen\":false,"
                + "\"is_being_chosen\":false,\"addition_date\":0}";
        return "{\"@type\":\"messagePoll\",\"poll\":{\"@type\":\"poll\",\"id\":\"1\",\"question\":" + text("Well?", "")
                + ",\"options\":[" + option + "," + option + "],\"total_voter_count\":4,\"recent_voter_ids\":[],"
                + "\"is_anonymous\":true,\"type\":{\"@type\":\"pollTypeRegular\"},\"open_period\":0,\"close_date\":0,"
                + "\"is_closed\":true},\"description\":" + text("", "") + ",\"can_add_option\":false}";
    }

    private static String preview() {
        return ",\"link_preview\":{\"@type\":\"linkPreview\",\"url\":\"https://example.org/a\",\"display_url\":\"example.org\","
                + "\"site_name\":\"Example\",\"title\":\"A page\",\"description\":" + text("About birds", "")
                + ",\"author\":\"\",\"type\":{\"@type\":\"linkPreviewTypeArticle\",\"photo\":{\"@type\":\"photo\","
                + "\"has_stickers\":false,\"sizes\":[" + size("m", 320) + "]}},\"has_large_media\":false}";
    }

    private static String text(String text, String entities) {
        return "{\"@type\":\"formattedText\",\"text\":\"" + text + "\",\"entities\":[" + entities + "]}";
    }

    private static String entity(int offset, int length, String type) {
        return "{\"@type\":\"textEntity\",\"offset\":" + offset + ",\"length\":" + length + ",\"type\":{\"@type\":\""
                + type + "\"}}";
    }

    private static String size(String type, int width) {
        return "{\"@type\":\"photoSize\",\"type\":\"" + type + "\",\"photo\":" + FILE.formatted(width * 70)
                + ",\"width\":" + width + ",\"height\":" + width / 2 + ",\"progressive_sizes\":[]}";
    }

    @Override
    public List<ChatTopic> topics() {
        return List.of();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return Stream.empty();
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return Stream.empty();
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return Optional.of(exported(messageId >> 20).message());
    }

    @Override
    public boolean holds(Message message) {
        return true;
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.empty();
    }

    @Override
    public Names names() {
        return new Names() {
            @Override
            public Optional<String> ofUser(long userId) {
                return Optional.of("Person " + userId);
            }

            @Override
            public Optional<String> ofChat(long chatId) {
                return Optional.of("Bench");
            }

            @Override
            public Optional<String> usernameOf(long userId) {
                return Optional.empty();
            }
        };
    }
}
