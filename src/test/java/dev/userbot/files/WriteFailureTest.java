package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.userbot.td.Failure;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteFailureTest {
    private static final Path FILE = Path.of("out", "photo.jpg");

    private final FileStore store = mock(FileStore.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "Disk quota exceeded",
                "There is not enough space on the disk",
            })
    void aFullDiskIsToldFromTheTextOfTheSystem(String text) throws IOException {
        hasFree(1_000_000_000);
        assertThat(message(5, new IOException(text))).startsWith("The disk is full: cannot write " + FILE);
        assertThat(message(5, new FileSystemException("photo.jpg", null, text))).startsWith("The disk is full");
    }

    @Test
    void inAnotherLanguageTheRoomThatIsLeftTells() throws IOException {
        var german = new IOException("Auf dem Gerät ist kein Speicherplatz mehr verfügbar");
        hasFree(1_000_000);
        assertThat(message(2_000_000, german))
                .startsWith("The disk is full")
                .contains("It needs 2.0 MB, 1.0 MB are free.");
        assertThat(message(500_000, german)).startsWith("Cannot write");
    }

    @Test
    void whatIsForbiddenIsNotFull() throws IOException {
        hasFree(0);
        assertThat(message(5, new AccessDeniedException("photo.jpg")))
                .startsWith("Cannot write " + FILE + ": permission denied.")
                .contains("--out");
        assertThat(message(5, new NoSuchFileException("photo.jpg"))).contains("the folder is gone");
        when(store.isReadOnly()).thenReturn(true);
        assertThat(message(5, new FileSystemException("photo.jpg", null, "Read-only file system")))
                .startsWith("Cannot write " + FILE + ": Read-only file system.");
    }

    @Test
    void aDiskThatTellsNothingIsNotCalledFull() throws IOException {
        when(store.getUsableSpace()).thenThrow(new IOException("Stale file handle"));
        assertThat(message(5, new IOException("Input/output error")))
                .startsWith("Cannot write " + FILE + ": Input/output error.");
    }

    @Test
    void ctrlCIsNoFailureOfTheDisk() {
        var interrupted = WriteFailure.of(FILE, 5, store, new ClosedByInterruptException());
        assertThat(interrupted.failure()).isEqualTo(Failure.INTERRUPTED);
    }

    private String message(long needed, IOException cause) {
        var failure = WriteFailure.of(FILE, needed, store, cause);
        assertThat(failure.failure()).isEqualTo(Failure.UNEXPECTED);
        assertThat(failure).hasCause(cause);
        return failure.getMessage();
    }

    private void hasFree(long bytes) throws IOException {
        when(store.getUsableSpace()).thenReturn(bytes);
    }
}
