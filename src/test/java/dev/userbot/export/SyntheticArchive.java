package dev.userbot.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An archive with one long chat such as people have: texts, a few of them styled, every fifth a reply, some photos. */
final class SyntheticArchive {
    static final long CHAT = -1_000_000_000_042L;
    private static final long SERVER_ID = 1 << 20;
    private static final int WRITERS = 50;
    private static final int PAGE = 1000;
    private static final int BEGINNING = 1_600_000_000;
    private static final int SECONDS_BETWEEN = 45;

    private static final String MESSAGE = """
            {"@type":"message","id":%d,"sender_id":{"@type":"messageSenderUser","user_id":%d},"chat_id":%d,
             "is_outgoing":false,"is_pinned":false,"is_from_offline":false,"can_be_saved":true,"has_timestamped_media":true,
             "is_channel_post":false,"is_paid_star_suggested_post":false,"is_paid_ton_suggested_post":false,
             "contains_unread_mention":false,"contains_unread_poll_votes":false,"date":%d,"edit_date":0,
             "unread_reactions":[],%s"self_destruct_in":0.0,"auto_delete_in":0.0,"via_bot_user_id":0,
             "sender_business_bot_user_id":0,"sender_boost_count":0,"sender_tag":"","paid_message_star_count":0,
             "author_signature":"","media_album_id":"0","effect_id":"0","summary_language_code":"","content":%s}
            """;
    private static final String REPLY = """
            "reply_to":{"@type":"messageReplyToMessage","chat_id":%d,"message_id":%d,"checklist_task_id":0,
            "poll_option_id":"","origin_send_date":0},
            """;
    private static final String TEXT = """
            {"@type":"messageText","text":{"@type":"formattedText","text":"Message %d, as long as people usually write.","entities":[]}}
            """;
    private static final String STYLED = """
            {"@type":"messageText","text":{"@type":"formattedText","text":"Message %d says: look at https://example.org, сейчас же!",
             "entities":[{"@type":"textEntity","offset":0,"length":7,"type":{"@type":"textEntityTypeBold"}},
                         {"@type":"textEntity","offset":28,"length":8,"type":{"@type":"textEntityTypeItalic"}}]}}
            """;
    private static final String PHOTO = """
            {"@type":"messagePhoto","photo":{"@type":"photo","has_stickers":false,"sizes":[
              {"@type":"photoSize","type":"m","width":320,"height":240,"progressive_sizes":[],"photo":
                {"@type":"file","id":1,"size":20000,"expected_size":20000}},
              {"@type":"photoSize","type":"x","width":800,"height":600,"progressive_sizes":[],"photo":
                {"@type":"file","id":2,"size":90000,"expected_size":90000}}]},
             "caption":{"@type":"formattedText","text":"Photo %d","entities":[]},
             "show_caption_above_media":false,"has_spoiler":false,"is_secret":false}
            """;

    private SyntheticArchive() {}

    /** Writes an archive with so many messages. */
    static void create(Path file, int messages) {
        try (var archive = Archive.open(file)) {
            archive.messages().store(new ScannedPage(CHAT, new IdRange(1, 1), List.of(), people()));
            for (int first = 1; first <= messages; first += PAGE) {
                int last = Math.min(messages, first + PAGE - 1);
                var page = new ArrayList<ObjectNode>(PAGE);
                for (int number = first; number <= last; number++) {
                    page.add(message(number));
                }
                archive.messages()
                        .store(new ScannedPage(
                                CHAT, new IdRange(first * SERVER_ID, last * SERVER_ID), page, List.of()));
            }
        }
    }

    private static List<ObjectNode> people() {
        var people = new ArrayList<ObjectNode>();
        for (int i = 1; i <= WRITERS; i++) {
            people.add(TdJson.parse(
                    "{\"@type\":\"user\",\"id\":%d,\"first_name\":\"Writer\",\"last_name\":\"%d\"}".formatted(i, i)));
        }
        return people;
    }

    /** Replies reach back up to 500 messages, mostly far less; one in a hundred goes to the beginning of the chat. */
    private static ObjectNode message(int number) {
        int back = number % 100 == 0 ? number - 1 : 1 + number * 31 % 500;
        var reply = number % 5 == 0 && back < number ? REPLY.formatted(CHAT, (number - back) * SERVER_ID) : "";
        return TdJson.parse(MESSAGE.formatted(
                number * SERVER_ID,
                1 + number / 3 % WRITERS,
                CHAT,
                BEGINNING + number * SECONDS_BETWEEN,
                reply,
                content(number)));
    }

    private static String content(int number) {
        if (number % 20 == 7) {
            return PHOTO.formatted(number);
        }
        return (number % 4 == 1 ? STYLED : TEXT).formatted(number);
    }
}
