package dev.userbot.listen.rules.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import dev.userbot.listen.rules.FewChats;
import dev.userbot.listen.rules.Match;
import dev.userbot.listen.rules.Messages;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a message, when a program, a server or a file is told of it, then it is told in this shape. */
class EventJsonTest {
    @TempDir
    Path folder;

    @Test
    void theShapeIsOneLineThatBeginsWithTheKey() {
        try (var archive = Archive.open(folder.resolve("archive.db"))) {
            archive.messages()
                    .store(new ScannedPage(
                            FewChats.SHOP,
                            new IdRange(1, 2),
                            List.of(),
                            List.of(TdJson.parse(
                                    "{\"@type\":\"user\",\"id\":11,\"first_name\":\"Anna\",\"last_name\":\"Ω\"}"))));
            var message = Messages.text("two\nlines\u2028\"quoted\"");
            var line = new EventJson(archive).line(new Occasion("hi", message, new Match(List.of()), 0));
            assertThat(line)
                    .startsWith("{\"key\":\"hi:-1001500000001:7340032:0\",\"rule\":\"hi\",")
                    .doesNotContain("\n");
            var event = TdJson.parse(line);
            assertThat(TdJson.text(event.path("chat"))).isEqualTo("{\"id\":-1001500000001,\"title\":\"Shop\"}");
            assertThat(TdJson.text(event.path("sender"))).isEqualTo("{\"id\":11,\"name\":\"Anna Ω\"}");
            assertThat(event.path("date").asText()).isEqualTo("2026-01-07T12:00:00Z");
            assertThat(event.has("edit_date")).isFalse();
            assertThat(event.path("text").asText()).isEqualTo("two\nlines\u2028\"quoted\"");
            assertThat(event.path("link").asText()).isEqualTo("https://t.me/c/1500000001/7");
            assertThat(event.path("message")).isEqualTo(TdJson.parse(message.json()));
        }
    }
}
