package dev.userbot.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.Split;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final Times BERLIN = new Times(ZoneId.of("Europe/Berlin"));
    private static final List<ChatTopic> TOPICS =
            List.of(new ChatTopic(1, "General", false), new ChatTopic(17, " Tools\nand wood ", true));

    @ParameterizedTest
    @CsvSource({
        "NONE, messages.md, ''",
        "YEAR, messages-2026.md, 2026",
        "MONTH, messages-2026-02.md, February 2026",
        "DAY, messages-2026-02-01.md, 'Sunday, 1 February 2026'"
    })
    void aMessageIsOnThePageOfItsDateInTheReadersZone(Split split, String fileName, String title) {
        var page = new Pages(split, List.of(), BERLIN).of(message(1, "2026-01-31T23:30:00Z"));
        assertThat(page.fileName("messages.md")).isEqualTo(fileName);
        assertThat(page.title()).isEqualTo(title);
    }

    @Test
    void aMessageOfAForumIsOnThePageOfItsTopic() {
        var pages = new Pages(Split.TOPIC, TOPICS, BERLIN);
        assertThat(pages.of(inTopic(17))).isEqualTo(new Page("topic-17", "Tools and wood"));
        assertThat(pages.of(inTopic(99))).as("of a topic that is not there").isEqualTo(Pages.OUTSIDE_TOPICS);
        assertThat(pages.of(message(1, "2026-01-31T23:30:00Z"))).isEqualTo(Pages.OUTSIDE_TOPICS);
    }

    @Test
    void aChatWithoutTopicsIsNotSplitByThem() {
        var pages = new Pages(Split.TOPIC, List.of(), BERLIN);
        assertThat(pages.isSplit()).isFalse();
        assertThat(pages.of(inTopic(17))).isEqualTo(Page.ENTRY);
    }

    @Test
    void aDateThatGoesBackStaysOnThePageThatIsWritten() {
        var pages = new Pages(Split.DAY, List.of(), BERLIN);
        var late = message(2, "2026-01-31T22:59:59Z");
        pages.next(message(1, "2026-01-31T23:00:00Z"));
        assertThat(pages.next(late).key()).isEqualTo("2026-02-01");
        assertThat(pages.of(late).key()).as("links follow it").isEqualTo("2026-02-01");
        assertThat(pages.of(message(3, "2026-01-31T22:59:59Z")).key()).isEqualTo("2026-01-31");
    }

    @Test
    void anAddressNamesTheFileOnlyFromAnotherPage() {
        var january = new Page("2026-01", "January 2026");
        assertThat(january.address(january, "messages.html", "m7")).isEqualTo("#m7");
        assertThat(january.address(Page.ENTRY, "messages.html", "m7")).isEqualTo("messages-2026-01.html#m7");
        assertThat(Page.ENTRY.address(january, "messages.html", "m7")).isEqualTo("messages.html#m7");
    }

    private static Message message(int id, String time) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":%d,
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":{"@type":"messageUnsupported"}}
                """.formatted((long) id << 20, Instant.parse(time).getEpochSecond()), Message.class);
    }

    private static Message inTopic(int topic) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":1,
                 "topic_id":{"@type":"messageTopicForum","forum_topic_id":%d},
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":{"@type":"messageUnsupported"}}
                """.formatted(1L << 20, topic), Message.class);
    }
}
