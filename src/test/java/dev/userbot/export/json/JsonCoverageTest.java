package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageRichMessage;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A content class that joins {@link MessageContent} fails here until result.json has something to say about it. */
class JsonCoverageTest {
    private static final Set<Class<?>> ALL = Set.copyOf(Arrays.asList(MessageContent.class.getPermittedSubclasses()));

    @Test
    void jsonKnowsEveryContentOnce() {
        // The text of these, or their type, is all that Desktop writes.
        Set<Class<?>> textOnly = Set.of(
                MessageText.class, MessageAnimatedEmoji.class, MessageRichMessage.class, MessageUnsupported.class);
        assertCovered(
                textOnly,
                ServiceActions.TABLE.classes(),
                MediaContents.TABLE.classes(),
                StructuredJson.TABLE.classes());
    }

    @Test
    void aServiceMessageIsOneInEveryFormat() {
        assertThat(ServiceSentences.TABLE.classes()).isEqualTo(ServiceActions.TABLE.classes());
    }

    @SafeVarargs
    private static void assertCovered(Set<Class<?>> textOnly, Set<Class<? extends MessageContent>>... tables) {
        var covered = new HashSet<Class<?>>(textOnly);
        for (var table : tables) {
            assertThat(covered).doesNotContainAnyElementsOf(table);
            covered.addAll(table);
        }
        assertThat(covered).isEqualTo(ALL);
    }
}
