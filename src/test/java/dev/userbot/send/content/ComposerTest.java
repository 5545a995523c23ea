package dev.userbot.send.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.send.content.Attachment.Measures;
import dev.userbot.send.content.Composer.TextLimits;
import dev.userbot.send.content.MessageDraft.TextForm;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessagePhoto;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.LinkPreviewOptions;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.TextEntity;
import dev.userbot.td.api.TextEntityType.TextEntityTypeBold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final TextLimits LIMITS = new TextLimits(20, 10);

    private static MessageDraft draft(String text, Attachment... files) {
        return new MessageDraft(text, TextForm.PLAIN, true, false, true, List.of(files));
    }

    private static MessageDraft splitting(String text, Attachment... files) {
        return new MessageDraft(text, TextForm.PLAIN, true, true, true, List.of(files));
    }

    private static Attachment file(String name, AttachmentKind kind) {
        return new Attachment(Path.of("/files", name), kind, new Measures(0, 0, 0), 1, "hash of " + name);
    }

    private static List<OutgoingPart> parts(MessageDraft draft) {
        return new Composer(draft, LIMITS).compose(Map.of("name", "Anna"));
    }

    private static List<String> texts(List<OutgoingPart> parts) {
        return parts.stream()
                .map(part -> ((InputMessageText) part.contents().get(0)).text().text())
                .toList();
    }

    private static List<List<String>> kinds(List<OutgoingPart> parts) {
        return parts.stream()
                .map(part -> part.contents().stream()
                        .map(content -> content.getClass().getSimpleName().replace("InputMessage", ""))
                        .toList())
                .toList();
    }

    private static Optional<String> caption(InputMessageContent content) {
        return ((InputMessagePhoto) content).caption().map(FormattedText::text);
    }

    @Test
    void aTextIsOneMessage() {
        assertThat(parts(draft("Hello {name}")))
                .containsExactly(OutgoingPart.text(new InputMessageText(
                        new FormattedText("Hello Anna", List.of()),
                        Optional.of(new LinkPreviewOptions(false)),
                        false)));
    }

    @Test
    void bracesCanBeLeftAlone() {
        var draft = new MessageDraft("{\"a\": 1}", TextForm.PLAIN, false, false, true, List.of());

        assertThat(texts(parts(draft))).containsExactly("{\"a\": 1}");
    }

    @Test
    void markdownBecomesEntitiesAndValuesDoNot() {
        var draft = new MessageDraft("**Hi** {name}", TextForm.MARKDOWN, true, false, false, List.of());

        assertThat(new Composer(draft, LIMITS).compose(Map.of("name", "*A*")))
                .containsExactly(OutgoingPart.text(new InputMessageText(
                        new FormattedText("Hi *A*", List.of(new TextEntity(0, 2, new TextEntityTypeBold()))),
                        Optional.of(new LinkPreviewOptions(true)),
                        false)));
    }

    @Test
    void aLongTextIsRefusedOrSplit() {
        var text = "The first paragraph\n\nThe second";

        assertThatThrownBy(() -> parts(draft(text)))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("31 UTF-16 units", "at most 20", "--split");
        assertThat(texts(parts(splitting(text)))).containsExactly("The first paragraph", "The second");
    }

    @Test
    void aCaptionStandsUnderTheFirstFile() {
        var parts = parts(draft("Cats", file("a.jpg", AttachmentKind.PHOTO), file("b.jpg", AttachmentKind.PHOTO)));

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).contents())
                .extracting(ComposerTest::caption)
                .containsExactly(Optional.of("Cats"), Optional.empty());
        assertThat(parts.get(0).hashes()).containsExactly("hash of a.jpg", "hash of b.jpg");
    }

    @Test
    void aLongCaptionIsRefusedOrSentBefore() {
        var photo = file("a.jpg", AttachmentKind.PHOTO);

        assertThatThrownBy(() -> parts(draft("Longer than ten", photo))).hasMessageContaining("at most 10");
        assertThat(kinds(parts(splitting("Longer than ten", photo))))
                .containsExactly(List.of("Text"), List.of("Photo"));
    }

    @Test
    void filesThatBelongTogetherMakeAnAlbum() {
        assertThat(kinds(parts(draft(
                        "",
                        file("1", AttachmentKind.PHOTO),
                        file("2", AttachmentKind.DOCUMENT),
                        file("3", AttachmentKind.VIDEO),
                        file("4", AttachmentKind.VOICE),
                        file("5", AttachmentKind.AUDIO),
                        file("6", AttachmentKind.ANIMATION),
                        file("7", AttachmentKind.AUDIO),
                        file("8", AttachmentKind.VOICE)))))
                .containsExactly(
                        List.of("Photo", "Video"),
                        List.of("Document"),
                        List.of("VoiceNote"),
                        List.of("Audio", "Audio"),
                        List.of("Animation"),
                        List.of("VoiceNote"));
    }

    @Test
    void anAlbumHoldsTen() {
        var files = new ArrayList<Attachment>();
        for (int i = 0; i < 12; i++) {
            files.add(file("photo " + i, AttachmentKind.PHOTO));
        }

        assertThat(kinds(parts(draft("", files.toArray(Attachment[]::new)))))
                .extracting(List::size)
                .containsExactly(10, 2);
    }

    @Test
    void nothingIsNoMessage() {
        assertThatThrownBy(() -> new Composer(draft(" \n"), LIMITS)).hasMessageContaining("nothing to send");
        assertThatThrownBy(() -> new Composer(draft("{name}"), LIMITS).compose(Map.of("name", " ")))
                .hasMessageContaining("the text is empty");
    }

    private static OutgoingMessage message(OutgoingPart... parts) {
        return new OutgoingMessage(
                5, Optional.of(new MessageTopicForum(7)), Optional.of(77L), true, Arrays.asList(parts));
    }

    @Test
    void aMessageIsKeptAsJson() {
        var message = message(
                parts(draft("Hello {name}")).get(0),
                parts(draft("Cats", file("a.jpg", AttachmentKind.PHOTO), file("b", AttachmentKind.VIDEO)))
                        .get(0),
                parts(draft("", file("c", AttachmentKind.VOICE))).get(0));

        assertThat(MessageJson.read(MessageJson.write(message))).isEqualTo(message);
        var plain = new OutgoingMessage(5, Optional.empty(), Optional.empty(), false, message.parts());
        assertThat(MessageJson.read(MessageJson.write(plain))).isEqualTo(plain);
    }

    @Test
    void theSameContentHasTheSameFingerprint() {
        var moved =
                new Attachment(Path.of("/elsewhere/a.jpg"), AttachmentKind.PHOTO, Measures.UNKNOWN, 1, "hash of a.jpg");
        var changed = new Attachment(Path.of("/files/a.jpg"), AttachmentKind.PHOTO, Measures.UNKNOWN, 1, "other");
        var first = message(
                parts(draft("Cats", file("a.jpg", AttachmentKind.PHOTO))).get(0));

        assertThat(Fingerprint.of(message(parts(draft("Cats", moved)).get(0)), "now"))
                .isEqualTo(Fingerprint.of(first, "now"))
                .hasSize(64);
        assertThat(Fingerprint.of(message(parts(draft("Cats", changed)).get(0)), "now"))
                .isNotEqualTo(Fingerprint.of(first, "now"));
        assertThat(Fingerprint.of(message(parts(draft("Dogs", moved)).get(0)), "now"))
                .isNotEqualTo(Fingerprint.of(first, "now"));
        assertThat(Fingerprint.of(first, "later")).isNotEqualTo(Fingerprint.of(first, "now"));
    }
}
