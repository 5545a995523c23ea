package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.edited;
import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "книги, Я читал эту книгу вчера",
        "КНИГА, о книгах",
        "ежик, Ёжик в тумане",
        "ёжика, ЕЖИК",
        "новый, в новом доме",
        "running, I run every day",
        "runs, RUNNING!",
        "cafe, the Café",
        "straße, Strasse 5",
        "e-mail, my E-Mail address",
        "don't, I don't know",
        "ho*, the house",
        "кни*, эта книга",
        "'\"every day\"', I run every day",
        "'«эту книгу»', читал эту книгу",
        "東京, 私は東京に住む",
        "'every run', I run every day",
        "2026, in 2026 or later",
    })
    void aWordIsFoundInItsForms(String query, String text) {
        archive.messages().store(page(text(1, text)));
        assertThat(ids(query)).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "книга, кино",
        "house, the horse",
        "ouse*, the house",
        "'\"day every\"', I run every day",
        "'run fast', I run",
        "'\"runs\"', I run"
    })
    void otherWordsAreNot(String query, String text) {
        archive.messages().store(page(text(1, text)));
        assertThat(ids(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "*",
                "a* OR",
                "AND",
                "NOT x",
                "NEAR(a b, 2)",
                "words : x",
                "^x",
                "x + y",
                "-x",
                "a\"b\"c",
                "'; DROP TABLE message; --",
                "\u0000",
                "\uD83D",
                "(",
                "{words stems}: x",
                "😀",
                "ﷺ",
                "a\u0301*"
            })
    void noQueryFails(String query) {
        archive.messages().store(page(text(1, "nothing of the kind")));
        assertThat(ids(query)).isEmpty();
    }

    @Test
    void theLengthOfAQueryDoesNotMatter() {
        archive.messages().store(page(text(1, "one heron")));
        assertThat(ids("heron one ".repeat(2_000))).containsExactly(1L);
        assertThat(ids("\"" + "heron one ".repeat(2_000) + "\"")).isEmpty();
        assertThat(ids("her* ".repeat(2_000))).containsExactly(1L);
    }

    @Test
    void wordsOfTheQueryLanguageAreWords() {
        archive.messages().store(page(text(1, "to be OR not to be"), text(2, "near and far")));
        assertThat(ids("or")).containsExactly(1L);
        assertThat(ids("NEAR")).containsExactly(2L);
    }

    @Test
    void whatWasStoredLaterIsFoundAndWhatWasEditedIsFoundAsItIsNow() {
        archive.messages().store(page(text(1, "heron")));
        assertThat(ids("heron")).containsExactly(1L);
        archive.messages().store(page(text(2, "another heron")));
        archive.messages().store(page(edited(text(1, "heron"), 9, "stork")));
        assertThat(ids("heron")).containsExactly(2L);
        assertThat(ids("stork")).containsExactly(1L);
    }

    @Test
    void deletedMessagesAreFoundAsSuch() {
        archive.messages().store(page(text(1, "heron")));
        assertThat(archive.messages().markDeleted(CHAT, List.of(1L), Instant.ofEpochSecond(9)))
                .isOne();
        assertThat(archive.search().search(SearchQuery.of("heron")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.message().deleted()).hasValue(Instant.ofEpochSecond(9)));
    }

    @Test
    void aSearchIsNarrowedByChatSenderPeriodAndNumber() {
        archive.messages().store(page(text(1, "heron"), text(2, "heron"), text(3, "heron")));
        archive.messages().store(new ScannedPage(-5, new IdRange(1, 9), List.of(text(-5, 4, "heron")), List.of()));
        var all = SearchQuery.of("heron");
        assertThat(ids(all)).containsExactly(4L, 3L, 2L, 1L);
        assertThat(ids(all.withChats(Set.of(-5L)))).containsExactly(4L);
        assertThat(ids(all.withLimit(2))).containsExactly(4L, 3L);
        assertThat(ids(all.withPeriod(
                        Optional.of(Instant.ofEpochSecond(1_002)), Optional.of(Instant.ofEpochSecond(1_004)))))
                .containsExactly(3L, 2L);
        assertThat(ids(all.withFilter(MessageFilter.NONE.withSender(new MessageSenderUser(6)))))
                .isEmpty();
        assertThat(ids(all.withFilter(MessageFilter.NONE.withSender(new MessageSenderUser(5)))))
                .hasSize(4);
    }

    @Test
    void theBestMatchComesFirstOnRequest() {
        archive.messages().store(page(text(1, "heron heron heron"), text(2, "a heron among many other birds here")));
        assertThat(ids(SearchQuery.of("heron").withOrder(SearchQuery.Order.BEST_FIRST)))
                .containsExactly(1L, 2L);
    }

    @Test
    void theSnippetShowsWhatWasFoundInItsPlace() {
        archive.messages().store(page(text(1, "one ".repeat(50) + "Эту\nКнигу, <b>!" + " two".repeat(50))));
        var snippet = archive.search().search(SearchQuery.of("книга")).get(0).snippet();
        assertThat(snippet).containsOnlyOnce(new SearchHit.Segment("Книгу", true));
        assertThat(snippet.stream().map(SearchHit.Segment::text).collect(Collectors.joining()))
                .startsWith("…one one")
                .contains("Эту Книгу, <b>! two")
                .endsWith("two…")
                .hasSizeLessThan(200);
    }

    @Test
    void searchingWhilePagesAreStoredHindersNeither() {
        var pages = 60;
        var storing = CompletableFuture.runAsync(() -> {
            for (int i = 1; i <= pages; i++) {
                archive.messages().store(page(new IdRange(i, i), text(i, "heron")));
            }
        });
        var query = SearchQuery.of("heron").withLimit(pages);
        var before = 0;
        while (!storing.isDone()) {
            var found = ids(query);
            assertThat(found).hasSizeGreaterThanOrEqualTo(before).doesNotHaveDuplicates();
            before = found.size();
        }
        storing.join();
        assertThat(ids(query)).hasSize(pages);
    }

    private List<Long> ids(String query) {
        return ids(SearchQuery.of(query));
    }

    private List<Long> ids(SearchQuery query) {
        return archive.search().search(query).stream()
                .map(hit -> hit.message().id())
                .toList();
    }
}
