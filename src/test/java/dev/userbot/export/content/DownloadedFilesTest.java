package dev.userbot.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadedFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"media/a.jpg", "media/a.JPEG", "a.webp", "media/page.html.png"})
    void picturesAreToldByTheirEnding(String path) {
        assertThat(DownloadedFiles.isPicture(path)).isTrue();
        assertThat(DownloadedFiles.isHarmless(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"media/report.pdf", "media/clip.mp4", "media/voice.ogg", "media/all.tar.gz", "media/s.tgs"})
    void filesInWhichBrowsersRunNothingMayBeOpened(String path) {
        assertThat(DownloadedFiles.isPicture(path)).isFalse();
        assertThat(DownloadedFiles.isHarmless(path)).isTrue();
    }

    /** A file without an ending that browsers know is looked into, and may turn out to be a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "media/a.html", "media/a.HTM", "media/a.shtml", "media/a.xhtml", "media/a.svg", "media/a.svgz",
                        "media/a.xml",
                "media/a.rss", "media/a.mht", "media/a.webarchive", "media/a", "media/a.", "media.pdf/a", "media/a.jpg "
            })
    void pagesAndFilesOfUnknownKindsMayNot(String path) {
        assertThat(DownloadedFiles.isPicture(path)).isFalse();
        assertThat(DownloadedFiles.isHarmless(path)).isFalse();
    }
}
