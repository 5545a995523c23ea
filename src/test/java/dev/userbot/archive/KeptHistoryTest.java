package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.edited;
import static dev.userbot.archive.SampleMessages.ids;
import static dev.userbot.archive.SampleMessages.inForumTopic;
import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits and deletions add to the archive; they take nothing from it. */
class KeptHistoryTest {
    private static final Instant SEEN = Instant.ofEpochSecond(5_000);

    @TempDir
    Path folder;

    private Archive archive;
    private MessageStore messages;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        messages = archive.messages();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatAMessageWasBeforeEachEditIsKeptInOrder() {
        var first = text(1, "one");
        messages.store(page(first));
        messages.store(page(edited(first, 10, "two")));
        messages.store(page(edited(first, 20, "three")));
        assertThat(messages.find(CHAT, 1).orElseThrow().json()).contains("three");
        assertThat(messages.versions(CHAT, 1))
                .extracting(ArchivedMessage::json)
                .containsExactly(TdJson.text(first), TdJson.text(edited(first, 10, "two")));
    }

    @Test
    void seeingTheSameMessageAgainMakesNoVersion() {
        var message = text(1, "one");
        messages.store(page(message));
        messages.store(page(message));
        var viewed = message.deepCopy();
        viewed.withObject("/interaction_info").put("view_count", 100);
        messages.store(page(viewed));
        assertThat(messages.versions(CHAT, 1)).isEmpty();
        assertThat(messages.find(CHAT, 1).orElseThrow().json()).contains("view_count");
    }

    @Test
    void newButtonsMakeNoVersion() {
        var message = text(1, "one");
        messages.store(page(message));
        var changed = message.deepCopy().put("edit_date", 10);
        changed.withObject("/reply_markup").put("@type", "replyMarkupInlineKeyboard");
        messages.store(page(changed));
        assertThat(messages.versions(CHAT, 1)).isEmpty();
    }

    @Test
    void whatDoesNotComeAgainIsMarkedAndStays() {
        messages.store(page(text(1, "a"), text(2, "b"), text(3, "c")));
        var marked = messages.reread(page(new IdRange(2, 3), text(3, "c")), SEEN);
        assertThat(marked).isEqualTo(1);
        assertThat(deleted(1)).isFalse();
        assertThat(messages.find(CHAT, 2).orElseThrow().deleted()).hasValue(SEEN);
        assertThat(deleted(3)).isFalse();
        assertThat(ids(archive, MessageSelection.ALL)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aMessageThatComesAgainIsNoLongerDeleted() {
        messages.store(page(text(1, "a")));
        assertThat(messages.markDeleted(CHAT, List.of(1L, 99L), SEEN)).isOne();
        assertThat(messages.markDeleted(CHAT, List.of(1L), SEEN)).isZero();
        assertThat(deleted(1)).isTrue();
        messages.reread(page(text(1, "a")), SEEN.plusSeconds(1));
        assertThat(deleted(1)).isFalse();
    }

    @Test
    void theFirstTimeOfADeletionStays() {
        messages.store(page(text(1, "a")));
        messages.markDeleted(CHAT, List.of(1L), SEEN);
        assertThat(messages.reread(page(new IdRange(1, 9)), SEEN.plusSeconds(60)))
                .isZero();
        assertThat(messages.find(CHAT, 1).orElseThrow().deleted()).hasValue(SEEN);
    }

    @Test
    void readingATopicAgainSaysNothingOfOthers() {
        messages.store(page(inForumTopic(text(1, "a"), 17), inForumTopic(text(2, "b"), 18), text(3, "c")));
        var empty = new ScannedPage(CHAT, new HistoryView.Topic(17), new IdRange(1, 9), List.of(), List.of());
        assertThat(messages.reread(empty, SEEN)).isEqualTo(1);
        assertThat(deleted(1)).isTrue();
        assertThat(deleted(2)).isFalse();
        assertThat(deleted(3)).isFalse();
    }

    @Test
    void readingAFilteredViewAgainMarksNothing() {
        messages.store(page(text(1, "a")));
        var empty =
                new ScannedPage(CHAT, new HistoryView.Filtered("only:photo"), new IdRange(1, 9), List.of(), List.of());
        assertThat(messages.reread(empty, SEEN)).isZero();
        assertThat(deleted(1)).isFalse();
    }

    @Test
    void aViewIsCompleteWhereItWasReadAndWhereEverythingWas() {
        var photos = new HistoryView.Filtered("only:photo");
        messages.store(new ScannedPage(CHAT, photos, new IdRange(1, 100), List.of(text(7, "a")), List.of()));
        messages.store(page(new IdRange(101, 200)));
        assertThat(ids(archive, MessageSelection.ALL)).containsExactly(7L);
        assertThat(messages.scanned(CHAT).ranges()).containsExactly(new IdRange(101, 200));
        assertThat(messages.scanned(CHAT, photos).ranges()).containsExactly(new IdRange(1, 200));
        assertThat(messages.scanned(CHAT, new HistoryView.Topic(1)).ranges()).containsExactly(new IdRange(101, 200));
    }

    @Test
    void topicsAndTheOldPartOfAGroupAreKnown() {
        archive.topics()
                .store(
                        CHAT,
                        List.of(
                                TdJson.parse("{\"@type\":\"forumTopicInfo\",\"forum_topic_id\":17,\"name\":\"Birds\"}"),
                                TdJson.parse(
                                        "{\"@type\":\"forumTopicInfo\",\"forum_topic_id\":1,\"name\":\"General\"}")));
        archive.topics()
                .store(
                        CHAT,
                        List.of(TdJson.parse(
                                "{\"@type\":\"forumTopicInfo\",\"forum_topic_id\":17,\"name\":\"Herons\"}")));
        assertThat(archive.topics().all(CHAT)).extracting(topic -> topic.name()).containsExactly("General", "Herons");
        assertThat(archive.chats().oldPart(CHAT)).isEmpty();
        archive.chats().link(CHAT, -42);
        assertThat(archive.chats().oldPart(CHAT)).hasValue(-42L);
    }

    private boolean deleted(long id) {
        return messages.find(CHAT, id).orElseThrow().deleted().isPresent();
    }
}
