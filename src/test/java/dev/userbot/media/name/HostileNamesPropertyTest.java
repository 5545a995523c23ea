package dev.userbot.media.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.userbot.archive.ContentKind;
import dev.userbot.files.FileNameRules;
import dev.userbot.files.HostileText;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever strangers type, a file lands in its folder, under a name that every system stores. */
class HostileNamesPropertyTest {
    private static final List<String> TEMPLATES = List.of(
            NameTemplate.DEFAULT.toString(),
            "{name}",
            "{caption}",
            "{sender} {name}",
            "{chat}{caption}{name}",
            "{caption}.{name}",
            "{name}.{ext}",
            "{ext}",
            "{name}{ext}",
            "-{name}",
            ".{caption}",
            "{name}. ",
            "{date}_{time}_{id}_{sender}_{chat}_{name}_{caption}_{type}_{album}.{ext}",
            "({album}) [{caption}] {name}");

    @Property(tries = 5_000)
    void aNameIsSafe(
            @ForAll("facts") FileFacts facts,
            @ForAll("templates") String template,
            @ForAll("groupings") Optional<Grouping> grouping) {
        var names = new MediaNames(NameTemplate.parse(template), grouping, ZoneOffset.UTC);
        names.candidates(facts).limit(3).forEach(HostileNamesPropertyTest::assertSafe);
    }

    @Property(tries = 3_000)
    void anyTemplateIsRefusedOrSafe(@ForAll("facts") FileFacts facts, @ForAll("anyTemplate") String template) {
        try {
            var names = new MediaNames(NameTemplate.parse(template), Optional.empty(), ZoneOffset.UTC);
            names.candidates(facts).limit(3).forEach(HostileNamesPropertyTest::assertSafe);
        } catch (UserbotException e) {
            assertThat(e.failure()).isEqualTo(Failure.USAGE);
            assertThat(e).hasMessageContaining("{date}");
        }
    }

    @Property(tries = 1_000)
    void idAndExtensionStayWhole(@ForAll("facts") FileFacts facts) {
        var name = new MediaNames(NameTemplate.parse("{caption}{id}_{name}"), Optional.empty(), ZoneOffset.UTC)
                .candidates(facts)
                .findFirst()
                .orElseThrow()
                .name();
        var extension = OriginalName.of(facts).extension();
        assertThat(name).contains(facts.messageId() + "_").endsWith(extension.isEmpty() ? "" : "." + extension);
    }

    @Property(tries = 200)
    void onNoFileSystemTwoFilesGetOneName(@ForAll("manyFacts") List<FileFacts> files) throws IOException {
        var owners = new HashMap<String, FileKey>();
        var names = new MediaNames(NameTemplate.parse("{name}"), Optional.of(Grouping.SENDER), ZoneId.of("UTC"))
                .claim(
                        files,
                        (key, file) ->
                                owners.merge(key, file, (owner, other) -> owner).equals(file));
        for (var configuration : List.of(Configuration.osX(), Configuration.windows(), Configuration.unix())) {
            try (var disk = Jimfs.newFileSystem(configuration)) {
                for (var name : names.values()) {
                    create(disk, name);
                }
            }
        }
    }

    private static void create(FileSystem disk, MediaName name) throws IOException {
        var folder = disk.getPath("out").resolve(name.folder().orElseThrow());
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(name.name()));
    }

    private static void assertSafe(MediaName name) {
        FileNameRules.assertStorable(name.name());
        name.folder().ifPresent(FileNameRules::assertStorable);
        var folder = Path.of("/home/user/exports");
        var file = folder.resolve(name.path()).normalize();
        assertThat(file).startsWithRaw(folder);
        assertThat(file.getNameCount() - folder.getNameCount())
                .isEqualTo(name.folder().isPresent() ? 2 : 1);
        assertThat(file.getFileName()).hasToString(name.name());
        assertThat(name.key()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(TEMPLATES);
    }

    @Provide
    Arbitrary<Optional<Grouping>> groupings() {
        return Arbitraries.of(Grouping.values()).optional();
    }

    @Provide
    Arbitrary<String> anyTemplate() {
        var variable = Arbitraries.of(TemplateVariable.values())
                .map(known -> "{" + known.name().toLowerCase(Locale.ROOT) + "}");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, variable),
                        Tuple.of(1, HostileText.any()),
                        Tuple.of(
                                2,
                                Arbitraries.of("_", "-", " ", ".", "(", ")", "con", "nul.", "{{", "}}", "\u0301", "~")))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<FileFacts> facts() {
        var text = HostileText.any();
        var chat =
                Combinators.combine(Arbitraries.longs(), text, text.optional()).as(FileFacts.Chat::new);
        var sender = Combinators.combine(Arbitraries.longs(), text).as(FileFacts.Sender::new);
        var seconds = Arbitraries.longs().between(0, Integer.MAX_VALUE);
        var texts = Combinators.combine(fileNames().optional(), mimeTypes().optional(), text)
                .as((name, mime, caption) -> List.of(name, mime, Optional.of(caption)));
        return Combinators.combine(
                        chat,
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        sender,
                        Arbitraries.of(ContentKind.class),
                        texts,
                        Arbitraries.longs().optional(),
                        seconds)
                .as((place, id, who, kind, written, album, second) -> new FileFacts(
                        place,
                        id,
                        0,
                        Instant.ofEpochSecond(second),
                        who,
                        kind,
                        written.get(0),
                        written.get(1),
                        written.get(2).orElseThrow(),
                        album.map(OptionalLong::of).orElseGet(OptionalLong::empty)));
    }

    /** Few stems, written in many ways. */
    @Provide
    Arbitrary<List<FileFacts>> manyFacts() {
        var name = Arbitraries.of(
                "a.txt",
                "A.TXT",
                "a .txt",
                "\u00E4.txt",
                "a\u0308.txt",
                "A\u0308.TXT",
                "a (1).txt",
                "a (2).txt",
                "A (2-2).txt",
                "ss.txt",
                "ß.txt",
                "ẞ.txt",
                "SS.TXT",
                "ﬁ.txt",
                "fi.txt",
                "FI.txt",
                "σ.txt",
                "ς.txt",
                "Σ.txt",
                "i.txt",
                "ı.txt",
                "İ.txt",
                "I.txt",
                "K.txt",
                "\u212A.txt",
                "k.txt",
                "a\u200D.txt",
                "con.txt",
                "CON.TXT",
                "_con.txt",
                "?",
                "*",
                "\u01C5.txt",
                "\u01C6.txt",
                "Å.txt",
                "\u212B.txt");
        return Combinators.combine(
                        name,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("Ben", "BEN", "be\u0301n", "B\u00C9N"))
                .as((file, message, sender) ->
                        Facts.document(file).message(message).from(1, sender))
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .map(HostileNamesPropertyTest::numbered);
    }

    private static List<FileFacts> numbered(List<Facts> files) {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).part(i);
        }
        return files.stream().map(Facts::build).toList();
    }

    private static Arbitrary<String> fileNames() {
        var extension =
                Arbitraries.of("", ".jpg", ".tar.gz", ".", ". ", ".\u202Etxt", ".lnk", ".a/b", ".CON", ".\uD83D");
        return Combinators.combine(HostileText.any(), extension).as((stem, end) -> stem + end);
    }

    private static Arbitrary<String> mimeTypes() {
        return Arbitraries.oneOf(
                HostileText.any(),
                HostileText.any().map(text -> "image/" + text),
                Arbitraries.of("image/png", "application/pdf", "audio/ogg; codecs=opus"));
    }
}
