package dev.userbot.media;

import static dev.userbot.media.SampleFiles.document;
import static dev.userbot.media.SampleFiles.file;
import static dev.userbot.media.SampleFiles.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.MediaKey;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFilesTest {
    private static final String CAPTION = ",\"caption\":{\"@type\":\"formattedText\",\"text\":\"\",\"entities\":[]}";

    private static String photo(String more) {
        return """
                "@type":"messagePhoto","photo":{"@type":"photo","sizes":[
                 {"@type":"photoSize","type":"m","width":320,"height":200,"progressive_sizes":[],"photo":%s},
                 {"@type":"photoSize","type":"y","width":1280,"height":800,"progressive_sizes":[],"photo":%s},
                 {"@type":"photoSize","type":"x","width":800,"height":500,"progressive_sizes":[],"photo":%s}]}%s%s""".formatted(file("small", 1), file("large", 3), file("middle", 2), CAPTION, more);
    }

    @Test
    void ofAPhotoTheLargestSize() {
        assertThat(MessageFiles.of(message(7, photo("")))).singleElement().satisfies(file -> {
            assertThat(file.uniqueId()).isEqualTo("large");
            assertThat(file.type()).isEqualTo(MediaType.PHOTO);
            assertThat(file.mimeType()).isEqualTo("image/jpeg");
            assertThat(file.key()).isEqualTo(new MediaKey(SampleFiles.CHAT, 7L << 20, "large"));
        });
    }

    @Test
    void aThumbnailFollowsItsFile() {
        var files = MessageFiles.of(message(7, document("report.v2.pdf", "doc", 700)));

        assertThat(files).extracting(MessageFile::uniqueId).containsExactly("doc", "doc-thumb");
        assertThat(files).extracting(MessageFile::role).containsExactly(MediaRole.FILE, MediaRole.THUMBNAIL);
        assertThat(files).extracting(MessageFile::fileName).containsExactly("report.v2.pdf", "report_v2_pdf_thumb");
        assertThat(files).extracting(MessageFile::mimeType).containsExactly("application/pdf", "image/webp");
        assertThat(files).extracting(MessageFile::part).containsExactly(0, 1);
        assertThat(files).extracting(MessageFile::size).containsExactly(700L, 10L);
    }

    @ParameterizedTest
    @CsvSource({
        "messageVideo, video, video, VIDEO",
        "messageAnimation, animation, animation, GIF",
        "messageVideoNote, video_note, video, ROUND",
        "messageVoiceNote, voice_note, voice, VOICE",
        "messageAudio, audio, audio, AUDIO",
        "messageDocument, document, document, DOCUMENT",
        "messageSticker, sticker, sticker, STICKER"
    })
    void everyKindOfContentHasItsFile(String content, String outer, String inner, MediaType type) {
        var sticker = "\"format\":{\"@type\":\"stickerFormatTgs\"},";
        var json = "\"@type\":\"%s\",\"%s\":{\"@type\":\"%s\",%s\"mime_type\":\"a/b\",\"file_name\":\"\",\"%s\":%s}%s"
                .formatted(
                        content,
                        outer,
                        outer,
                        content.equals("messageSticker") ? sticker : "",
                        inner,
                        file("it", 5),
                        CAPTION);

        assertThat(MessageFiles.of(message(1, json))).singleElement().satisfies(file -> {
            assertThat(file.type()).isEqualTo(type);
            assertThat(file.uniqueId()).isEqualTo("it");
        });
    }

    @Test
    void whatDestroysItselfHasNoFiles() {
        assertThat(MessageFiles.of(message(1, photo(",\"is_secret\":true")))).isEmpty();
        assertThat(
                        MessageFiles.of(
                                message(
                                        1,
                                        photo(""),
                                        ",\"self_destruct_type\":{\"@type\":\"messageSelfDestructTypeTimer\",\"self_destruct_time\":5}")))
                .isEmpty();
    }

    @Test
    void ofPaidMediaWhatWasPaidFor() {
        var paid = """
                "@type":"messagePaidMedia","star_count":5,"media":[
                 {"@type":"paidMediaPhoto","photo":{"@type":"photo","sizes":[
                  {"@type":"photoSize","type":"y","width":9,"height":9,"progressive_sizes":[],"photo":%s}]}},
                 {"@type":"paidMediaPreview","width":1,"height":1,"duration":0},
                 {"@type":"paidMediaVideo","video":{"@type":"video","file_name":"v.mp4","mime_type":"video/mp4","video":%s}}]%s""".formatted(file("picture", 1), file("film", 2), CAPTION);

        assertThat(MessageFiles.of(message(1, paid)))
                .extracting(MessageFile::uniqueId)
                .containsExactly("picture", "film");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@type\":\"messageText\",\"text\":{\"@type\":\"formattedText\",\"text\":\"hi\",\"entities\":[]}",
                "\"@type\":\"messageExpiredPhoto\"",
                "\"@type\":\"messageFromTomorrow\""
            })
    void otherContentsHaveNone(String content) {
        assertThat(MessageFiles.of(message(1, content))).isEmpty();
    }
}
