package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.edited;
import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages of the samples are dated 1000 seconds plus their id. */
class HandlerQueueTest {
    private static final String HANDLER = "one";

    @TempDir
    Path folder;

    private Archive archive;
    private HandlerQueue queue;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        queue = archive.handlers();
        listen(1_000);
        register(1_000, HANDLER);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void listen(long since) {
        archive.listened().since(CHAT, Instant.ofEpochSecond(since));
        archive.listened().handleFrom(CHAT, Instant.ofEpochSecond(since));
    }

    private void register(long now, String... handlers) {
        queue.register(Set.of(handlers), Instant.ofEpochSecond(now));
    }

    private List<UnhandledMessage> waiting(String handler) {
        return queue.next(handler, CHAT, Long.MAX_VALUE, 100);
    }

    private static UnhandledMessage unhandled(long id, int editDate, boolean isEdit) {
        return new UnhandledMessage(HANDLER, CHAT, id, editDate, isEdit, 0);
    }

    @Test
    void whatIsStoredWaitsInOrderWhateverTheOrderItCameIn() {
        archive.messages().keep(page(text(3, "c")));
        archive.messages().store(page(text(1, "a"), text(2, "b"), text(3, "c")));
        assertThat(waiting(HANDLER))
                .containsExactly(unhandled(1, 0, false), unhandled(2, 0, false), unhandled(3, 0, false));
        assertThat(queue.next(HANDLER, CHAT, 2, 100)).hasSize(2);
        assertThat(queue.next(HANDLER, CHAT, 3, 1)).containsExactly(unhandled(1, 0, false));
        assertThat(queue.newest(HANDLER, CHAT)).hasValue(3);
        assertThat(queue.chats(HANDLER)).containsExactly(CHAT);
        assertThat(queue.size()).isEqualTo(3);
    }

    @Test
    void whatWasHandledNeverWaitsAgain() {
        archive.messages().store(page(text(1, "a")));
        queue.done(unhandled(1, 0, false));
        archive.messages().store(page(text(1, "a")));
        archive.messages().reread(page(text(1, "a")), Instant.ofEpochSecond(5_000));
        archive.messages().keep(page(text(1, "a")));
        assertThat(waiting(HANDLER)).isEmpty();
        assertThat(queue.newest(HANDLER, CHAT)).isEmpty();
    }

    @Test
    void eachVersionOfAnEditedMessageWaits() {
        var first = text(1, "a");
        archive.messages().store(page(first));
        archive.messages().store(page(edited(first, 2_000, "b")));
        archive.messages().store(page(edited(first, 3_000, "c")));
        assertThat(waiting(HANDLER))
                .containsExactly(unhandled(1, 0, false), unhandled(1, 2_000, true), unhandled(1, 3_000, true));
        assertThat(archive.messages().version(CHAT, 1, 2_000).orElseThrow().json())
                .contains("\"b\"");
        assertThat(archive.messages().version(CHAT, 1, 0).orElseThrow().json()).contains("\"a\"");
    }

    @Test
    void aMessageThatWasEditedBeforeItWasSeenIsNew() {
        archive.messages().store(page(edited(text(1, "a"), 2_000, "b")));
        assertThat(waiting(HANDLER)).containsExactly(unhandled(1, 2_000, false));
    }

    @Test
    void whatWasWrittenBeforeTheChatWasListenedToIsPassedOver() {
        listen(1_002);
        archive.listened().handleFrom(CHAT, Instant.ofEpochSecond(900));
        archive.messages().store(page(text(1, "a"), text(2, "b")));
        assertThat(waiting(HANDLER)).hasSize(2);

        var other = CHAT - 1;
        archive.messages().store(new ScannedPage(other, new IdRange(1, 9), List.of(text(other, 1, "x")), List.of()));
        assertThat(queue.chats(HANDLER)).containsExactly(CHAT);
    }

    @Test
    void anotherHandlerBeginsWithWhatIsWrittenFromThenOn() {
        archive.messages().store(page(text(1, "a")));
        register(1_003, HANDLER, "two");
        archive.messages().store(page(text(1, "a"), text(2, "b"), text(3, "c")));
        assertThat(waiting(HANDLER)).hasSize(3);
        assertThat(waiting("two")).extracting(UnhandledMessage::messageId).containsExactly(3L);
        // An edit is as new as its date, whenever the message was written.
        archive.messages().store(page(edited(text(1, "a"), 2_000, "b")));
        assertThat(waiting("two")).extracting(UnhandledMessage::messageId).containsExactly(1L, 3L);
    }

    @Test
    void whatIsLeftOfAHandlerThatIsNoMoreIsDropped() {
        archive.messages().store(page(text(1, "a")));
        register(1_500, "two");
        assertThat(queue.size()).isZero();
        register(1_600, HANDLER);
        archive.messages().store(page(text(1, "a"), text(2, "b")));
        assertThat(queue.size()).isZero();
    }

    @Test
    void failuresAreCountedAndWhatIsGivenUpIsRemembered() {
        archive.messages().store(page(text(1, "a")));
        queue.failed(unhandled(1, 0, false));
        queue.failed(unhandled(1, 0, false));
        var waiting = waiting(HANDLER).get(0);
        assertThat(waiting.attempts()).isEqualTo(2);
        queue.giveUp(waiting, Instant.ofEpochSecond(7_000), "broken");
        assertThat(waiting(HANDLER)).isEmpty();
        assertThat(queue.givenUp())
                .containsExactly(new GivenUpMessage(HANDLER, CHAT, 1, 0, Instant.ofEpochSecond(7_000), "broken"));
        assertThat(queue.retryGivenUp()).isOne();
        assertThat(waiting(HANDLER)).containsExactly(unhandled(1, 0, false));
        assertThat(queue.givenUp()).isEmpty();
    }

    @Test
    void whatIsGivenUpCanBeForgottenAlsoThatOfHandlersThatAreNoMore() {
        archive.messages().store(page(text(1, "a")));
        queue.giveUp(waiting(HANDLER).get(0), Instant.ofEpochSecond(7_000), "broken");
        register(1_500, "two");

        assertThat(queue.forgetGivenUp()).isOne();
        assertThat(queue.givenUp()).isEmpty();
        assertThat(queue.retryGivenUp()).isZero();
    }

    @Test
    void oneMessageCanBeGivenToOneHandler() {
        queue.add("two", -5, 7, 0);
        queue.add("two", -5, 7, 0);
        assertThat(queue.next("two", -5, 7, 10)).containsExactly(new UnhandledMessage("two", -5, 7, 0, false, 0));
    }
}
