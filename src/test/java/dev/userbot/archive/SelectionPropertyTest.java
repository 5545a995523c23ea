package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.inForumTopic;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What a selection reads from the archive is what it would leave of all messages in memory. */
class SelectionPropertyTest {
    private static final int LAST = 60;
    private static final List<String> TEXTS = List.of("a heron", "Цапля", "two storks", "");

    private ScratchArchive scratch;
    private List<ArchivedMessage> all;

    @BeforeProperty
    void fill() throws IOException {
        scratch = new ScratchArchive();
        var messages = LongStream.rangeClosed(1, LAST)
                .filter(id -> id % 11 != 0)
                .mapToObj(SelectionPropertyTest::message)
                .toList();
        store().store(new ScannedPage(CHAT, new IdRange(1, LAST), messages, List.of()));
        try (var stream = store().stream(CHAT, MessageSelection.ALL)) {
            all = stream.toList();
        }
    }

    @AfterProperty
    void delete() throws IOException {
        scratch.close();
    }

    private MessageStore store() {
        return scratch.archive().messages();
    }

    private static ObjectNode message(long id) {
        var message = text(id, TEXTS.get((int) (id % 4)));
        message.withObject("/sender_id").put("user_id", 5 + id % 3);
        if (id % 7 == 0) {
            message.withObject("/content").removeAll().put("@type", "messageChatJoinByLink");
        }
        return id % 5 < 2 ? inForumTopic(message, (int) (id % 5) + 1) : message;
    }

    @Property(tries = 500)
    void aSelectionIsWhatItLeavesOfAll(@ForAll("selections") MessageSelection selection) {
        var expected = expected(selection);
        try (var stream = store().stream(CHAT, selection)) {
            assertThat(stream.toList()).isEqualTo(expected);
        }
        var dates = expected.stream().map(ArchivedMessage::date);
        var span = store().span(CHAT, selection);
        assertThat(span.count()).isEqualTo(expected.size());
        assertThat(span.earliest()).isEqualTo(dates.min(Comparator.naturalOrder()));
        assertThat(span.latest())
                .isEqualTo(expected.stream().map(ArchivedMessage::date).max(Comparator.naturalOrder()));
    }

    private List<ArchivedMessage> expected(MessageSelection selection) {
        var left = all.stream()
                .filter(message ->
                        selection.ids().map(ids -> ids.contains(message.id())).orElse(true))
                .filter(message -> selection
                        .since()
                        .map(since -> !message.date().isBefore(since))
                        .orElse(true))
                .filter(message -> selection
                        .until()
                        .map(until -> message.date().isBefore(until))
                        .orElse(true))
                .filter(message ->
                        selection.topic().isEmpty() || selection.topic().equals(topic(message)))
                .filter(message -> selection.filter().accepts(message.message()))
                .toList();
        var skipped = selection.newest().isPresent()
                ? Math.max(0, left.size() - selection.newest().getAsLong())
                : 0;
        return left.stream().skip(skipped).toList();
    }

    private static Optional<Long> topic(ArchivedMessage message) {
        return message.id() % 5 < 2 ? Optional.of(message.id() % 5 + 1) : Optional.empty();
    }

    @Provide
    Arbitrary<MessageSelection> selections() {
        var id = Arbitraries.longs().between(1, LAST + 5);
        var ids =
                Combinators.combine(id, id).as((one, other) -> new IdRange(Math.min(one, other), Math.max(one, other)));
        var moments = Arbitraries.longs()
                .between(1_000, 1_000 + LAST)
                .map(second -> Instant.ofEpochSecond(second, second % 2))
                .optional(0.5);
        var topics = Arbitraries.longs().between(1, 3).optional(0.3);
        var newest = Arbitraries.longs().between(1, LAST);
        var counts =
                newest.optional(0.5).map(count -> count.map(OptionalLong::of).orElse(OptionalLong.empty()));
        return Combinators.combine(ids.optional(0.5), moments, moments, topics, filters(), counts)
                .as(MessageSelection::new);
    }

    private static Arbitrary<MessageFilter> filters() {
        var senders = Arbitraries.longs().between(5, 8).<MessageSender>map(MessageSenderUser::new);
        var texts = Arbitraries.of("HERON", "цАпЛя", "o", "nothing");
        Arbitrary<Set<ContentKind>> kinds =
                Arbitraries.of(Set.of(), Set.of(ContentKind.TEXT), Set.of(ContentKind.SERVICE, ContentKind.LINK));
        var some = Combinators.combine(senders.optional(0.5), texts.optional(0.5), kinds)
                .as(MessageFilter::new);
        return Arbitraries.oneOf(Arbitraries.just(MessageFilter.NONE), some);
    }
}
