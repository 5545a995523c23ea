package dev.userbot.media.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.ContentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Report.pdf, Report, pdf",
                "archive.tar.gz, archive, tar.gz",
                "ARCHIVE.TAR.XZ, ARCHIVE, TAR.XZ",
                "backup.7z.001, backup.7z, 001",
                "really.pdf.exe, really.pdf, exe",
                "photo\u202Egpj.exe, photo_gpj, exe",
                "x.ex\u200Be, x, exe",
                "name.jpg., name, jpg",
            })
    void aNameKeepsItsExtensionWhateverTheMimeTypeSays(String fileName, String stem, String extension) {
        assertThat(OriginalName.of(Facts.document(fileName).typed("image/png").build()))
                .isEqualTo(new OriginalName(stem, extension));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "scan, scan",
                "Minutes vol. 2 draft, Minutes vol. 2 draft",
                "x.thisisnoextension, x.thisisnoextension",
                "Отчёт.черновик, Отчёт.черновик",
            })
    void aNameWithoutOneGetsThatOfItsMimeType(String fileName, String stem) {
        assertThat(OriginalName.of(Facts.document(fileName).typed("image/png").build()))
                .isEqualTo(new OriginalName(stem, "png"));
    }

    @ParameterizedTest
    @CsvSource({
        "PHOTO, '', photo, jpg",
        "VOICE, audio/ogg, voice, ogg",
        "VOICE, '', voice, ogg",
        "VOICE, audio/mpeg, voice, mp3",
        "ROUND, video/mp4, round, mp4",
        "ROUND, '', round, mp4",
        "GIF, video/mp4, gif, mp4",
        "GIF, image/gif, gif, gif",
        "STICKER, image/webp, sticker, webp",
        "STICKER, application/x-tgsticker, sticker, tgs",
        "STICKER, video/webm, sticker, webm",
        "AUDIO, audio/mp4, audio, m4a",
        "VIDEO, video/quicktime, video, mov",
        "DOCUMENT, application/pdf, document, pdf",
        "DOCUMENT, TEXT/Plain; charset=utf-8, document, txt",
        "DOCUMENT, application/octet-stream, document, ''",
        "DOCUMENT, image/../../etc/passwd, document, ''",
    })
    void aNamelessFileIsCalledWhatItIs(ContentKind kind, String mimeType, String stem, String extension) {
        assertThat(OriginalName.of(Facts.nameless(kind, mimeType).build()))
                .isEqualTo(new OriginalName(stem, extension));
    }

    @Test
    void aNameThatTellsNothingIsNone() {
        assertThat(OriginalName.of(Facts.document("\u200B_ .jpg").build()))
                .isEqualTo(new OriginalName("document", "jpg"));
        assertThat(OriginalName.of(Facts.document("...").build())).isEqualTo(new OriginalName("document", "pdf"));
    }
}
