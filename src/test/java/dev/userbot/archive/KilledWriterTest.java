package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it stores pages loses none that it was told is stored. */
class KilledWriterTest {
    private static final long CHAT = -5;
    private static final int PAGE = 100;

    @Test
    void everyPageThatWasReportedIsThereAfterAKill(@TempDir Path folder) throws Exception {
        var file = folder.resolve("archive.db");
        for (int pages : new int[] {3, 17, 40}) {
            var lastReported = killAfter(pages, file);
            try (var archive = Archive.open(file)) {
                var scanned = archive.messages().scanned(CHAT);
                assertThat(scanned.ranges()).hasSize(1);
                var range = scanned.ranges().get(0);
                assertThat(range.first()).isEqualTo(1);
                assertThat(range.last()).isGreaterThanOrEqualTo(lastReported);
                assertThat(ids(archive))
                        .isEqualTo(
                                LongStream.rangeClosed(1, range.last()).boxed().toList());
            }
        }
    }

    private static long killAfter(int pages, Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writer = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var last = 0L;
        try (var reports =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < pages; i++) {
                last = Long.parseLong(reports.readLine());
            }
            writer.destroyForcibly().waitFor();
        }
        return last;
    }

    private static List<Long> ids(Archive archive) {
        try (var stream = archive.messages().stream(CHAT, MessageSelection.ALL)) {
            return stream.map(ArchivedMessage::id).toList();
        }
    }

    /** Stores page after page and reports the last id of each once it is stored. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
            try (var archive = Archive.open(Path.of(arguments[0]))) {
                var ranges = archive.messages().scanned(CHAT).ranges();
                var next = ranges.isEmpty() ? 1 : ranges.get(0).last() + 1;
                while (true) {
                    archive.messages().store(page(next));
                    next += PAGE;
                    out.println(next - 1);
                }
            }
        }

        private static ScannedPage page(long first) {
            var messages = new ArrayList<ObjectNode>();
            for (long id = first; id < first + PAGE; id++) {
                messages.add(TdJson.parse(
                        "{\"@type\":\"message\",\"id\":" + id + ",\"chat_id\":" + CHAT + ",\"date\":" + id + "}"));
            }
            return new ScannedPage(CHAT, new IdRange(first, first + PAGE - 1), messages, List.of());
        }
    }
}
