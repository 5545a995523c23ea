package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChatInboxTest {
    private final ChatInbox inbox = new ChatInbox();

    private static ObjectNode message(long id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }

    @Test
    void givesWhatItGotOnce() {
        inbox.message(message(1));
        inbox.changed(2);
        inbox.changed(2);
        inbox.deleted(List.of(3L, 4L));
        assertThat(inbox.isUrgent()).isTrue();

        var content = inbox.take();
        assertThat(content.messages()).containsExactly(message(1));
        assertThat(content.changed()).containsExactly(2L);
        assertThat(content.deleted()).containsExactlyInAnyOrder(3L, 4L);
        assertThat(content.isBehind()).isTrue();
        assertThat(inbox.isEmpty()).isTrue();
    }

    @Test
    void leavesAFloodToTheHistory() {
        for (int id = 1; id <= 10_000; id++) {
            inbox.message(message(id));
        }
        var content = inbox.take();
        assertThat(content.messages()).hasSizeLessThanOrEqualTo(100);
        assertThat(content.isBehind()).isTrue();
    }

    @Test
    void aFloodOfEditsOrDeletionsIsAGap() {
        for (long id = 1; id <= 10_001; id++) {
            inbox.changed(id);
        }
        var edits = inbox.take();
        assertThat(edits.changed()).isEmpty();
        assertThat(edits.hasGap()).isTrue();

        inbox.deleted(LongStream.rangeClosed(1, 10_001).boxed().toList());
        var deletions = inbox.take();
        assertThat(deletions.deleted()).isEmpty();
        assertThat(deletions.hasGap()).isTrue();
    }

    @Test
    void whatTheHistoryTellsIsNotUrgent() {
        inbox.behind();
        assertThat(inbox.isUrgent()).isFalse();
        assertThat(inbox.isEmpty()).isFalse();
        assertThat(inbox.take().hasGap()).isFalse();
    }

    @Test
    void aGapIsBehindAndMore() {
        inbox.gap();
        inbox.putBack(inbox.take());
        var content = inbox.take();
        assertThat(content.hasGap()).isTrue();
        assertThat(content.isBehind()).isTrue();
        assertThat(inbox.take().hasGap()).isFalse();
    }

    @Test
    void whatCouldNotBeWorkedOnComesAgainWithWhatCameMeanwhile() {
        inbox.message(message(1));
        inbox.deleted(List.of(7L));
        var content = inbox.take();
        inbox.changed(2);
        inbox.putBack(content);
        var again = inbox.take();
        assertThat(again.messages()).containsExactly(message(1));
        assertThat(again.changed()).containsExactly(2L);
        assertThat(again.deleted()).containsExactly(7L);
        assertThat(again.isBehind()).isTrue();
    }
}
