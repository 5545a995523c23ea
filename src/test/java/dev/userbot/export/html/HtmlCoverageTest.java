package dev.userbot.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.People;
import dev.userbot.export.content.ServiceSentences;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.MessageContent;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A content class that joins {@link MessageContent} fails here until HTML has something to show for it. */
class HtmlCoverageTest {
    @Test
    void everyContentIsShownInOneWay() {
        var chat = StoredChat.of();
        var people = new People(chat.names());
        var parts = new Parts(
                new MediaParts(chat), new ListParts(people), new CardParts(people, new Times(ZoneOffset.UTC)));
        var covered = new HashSet<Class<?>>();
        for (var classes : List.of(
                ServiceSentences.TABLE.classes(),
                MediaContents.TABLE.classes(),
                parts.table().classes())) {
            assertThat(covered).doesNotContainAnyElementsOf(classes);
            covered.addAll(classes);
        }
        assertThat(covered).isEqualTo(Set.of(MessageContent.class.getPermittedSubclasses()));
    }
}
