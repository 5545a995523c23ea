package dev.userbot.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageContent.MessageAnimatedEmoji;
import dev.userbot.td.api.MessageContent.MessageText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A content class that joins {@link MessageContent} fails here until Markdown has something to say about it. */
class MarkdownCoverageTest {
    private static final Set<Class<?>> ALL = Set.copyOf(Arrays.asList(MessageContent.class.getPermittedSubclasses()));

    @Test
    void markdownKnowsEveryContentOnce() {
        Set<Class<?>> textOnly = Set.of(MessageText.class, MessageAnimatedEmoji.class);
        assertCovered(
                textOnly,
                ServiceSentences.TABLE.classes(),
                MediaContents.TABLE.classes(),
                StructuredBlocks.TABLE.classes());
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
