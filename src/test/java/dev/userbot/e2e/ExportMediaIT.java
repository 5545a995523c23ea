package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.FileTarget;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot export --media}: the files lie beside the messages, and every format leads to them. */
class ExportMediaIT {
    private static final int KB = 1 << 10;

    @TempDir
    Path folder;

    private final FilesWorld world = new FilesWorld();
    private final FilesChat depot = world.supergroup("depot");
    private final FilesChat vault = world.supergroup("vault").protectedContent();
    private final List<SentFile> sent = new ArrayList<>();
    private SentFile film;
    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        depot.says("Hello");
        sent.add(depot.sends(FileSpec.photo(30 * KB)));
        film = depot.sends(FileSpec.video("film (1) #2.mp4", 300 * KB));
        sent.add(film);
        sent.add(depot.sends(FileSpec.voice(15 * KB)));
        sent.add(depot.sends(FileSpec.document("../notes.pdf", 20 * KB)));
        vault.says("Nobody may keep this");
        vault.sends(FileSpec.document("secret.txt", 10));
        user = new OfflineUser(folder, world.build());
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private List<JsonNode> json(String chat) throws IOException {
        var messages = new ObjectMapper()
                .readTree(user.export(chat).resolve("result.json").toFile())
                .path("messages");
        return StreamSupport.stream(messages.spliterator(), false).toList();
    }

    private JsonNode json(String chat, SentFile file) throws IOException {
        return json(chat).stream()
                .filter(message -> message.path("id").asInt() == file.messageId())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormatLeadsToTheFiles() throws IOException {
        var result = user.succeed("--sandbox", "export", "@depot", "--format", "md,json,html", "--media", "all");

        assertThat(result.stdout()).contains("files downloaded");
        var downloaded = Downloaded.of(user, "depot").holds(sent);
        var html = Jsoup.parse(user.export("depot").resolve("messages.html").toFile());
        var markdown = Files.readString(user.export("depot").resolve("messages.md"));
        var addresses = Stream.concat(
                        html.select("[src]").eachAttr("src").stream(), html.select("[href]").eachAttr("href").stream())
                .map(address -> URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        for (var file : sent) {
            var message = json("depot", file);
            var path = message.path(message.has("photo") ? "photo" : "file").asText();
            assertThat(user.export("depot").resolve(path).toAbsolutePath()).isEqualTo(downloaded.path(file));
            assertThat(markdown).contains("](media/");
            assertThat(addresses).contains(path);
        }
        var thumbnail = json("depot", film).path("thumbnail").asText();
        assertThat(user.export("depot").resolve(thumbnail)).isRegularFile();
        assertThat(json("depot", film).path("thumbnail_file_size").asLong())
                .isEqualTo(Files.size(user.export("depot").resolve(thumbnail)));
        assertThat(html.select("video[src]")).isNotEmpty();
        assertThat(html.select("img[src^=media/]")).isNotEmpty();
    }

    @Test
    void onlyTheTypesThatAreAskedForAndOnlyOfTheMessagesThatAreExported() throws IOException {
        user.succeed("--sandbox", "export", "@depot", "--format", "json", "--media", "photo,voice", "--limit", "3");

        var downloaded = Downloaded.of(user, "depot");
        assertThat(downloaded.files()).hasSize(1);
        downloaded.holds(sent.get(2));
        assertThat(json("depot")).hasSize(3);
    }

    @Test
    void whatFailedIsNamedAndTheExportIsThereNevertheless() throws IOException {
        user.sandbox().faults().files().always(FileTarget.file(film.file().id()), Fault.GONE);
        var result = user.userbot().run("--sandbox", "export", "@depot", "--format", "json", "--media", "video,photo");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stderr()).contains("message " + film.messageId(), "FILE_ID_INVALID");
        assertThat(json("depot", film).path("file").asText()).startsWith("(File");
        Downloaded.of(user, "depot").holds(sent.get(0));
    }

    @Test
    void aProtectedChatIsExportedWithoutItsFiles() throws IOException {
        var result = user.userbot().run("--sandbox", "export", "@vault", "--format", "json", "--media", "all");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stderr()).contains("does not allow to save");
        assertThat(json("vault")).hasSize(2);
        assertThat(user.export("vault").resolve("media")).doesNotExist();
    }

    @Test
    void filesThatWereDownloadedBeforeAreReferredToAlsoOffline() throws IOException {
        user.succeed("--sandbox", "download-media", "@depot", "--type", "photo");
        user.succeed("--sandbox", "export", "@depot", "--format", "json");
        assertThat(json("depot", sent.get(0)).path("photo").asText()).startsWith("media/");

        user.succeed("--sandbox", "export", "@depot", "--format", "json", "--offline");
        assertThat(json("depot", sent.get(0)).path("photo").asText()).startsWith("media/");
        assertThat(user.userbot()
                        .run("--sandbox", "export", "@depot", "--offline", "--media", "photo")
                        .exitCode())
                .isEqualTo(2);
    }
}
