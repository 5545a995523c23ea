package dev.userbot.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is in a file, to tell whether another holds the same.
 *
 * @param bytes how many
 * @param sha256 their SHA-256, 64 lower-case hexadecimal digits
 */
public record FileContent(long bytes, String sha256) {
    /** In bytes; with the 8 KiB of {@code transferTo} it takes a tenth longer (300 MiB: 0.19 instead of 0.17 s). */
    private static final int PIECE = 128 * 1024;

    /**
     * Reads a whole file. Never follows a symbolic link in its last segment.
     *
     * @throws IOException if it cannot be read; names the path
     */
    public static FileContent of(Path file) throws IOException {
        return read(file, OutputStream.nullOutputStream());
    }

    /**
     * Copies a file into one that exists, reading it once, and waits until the copy is on the disk.
     *
     * @return what was copied
     */
    static FileContent copy(Path file, Path existing) throws IOException {
        try (var channel = FileChannel.open(existing, StandardOpenOption.WRITE)) {
            var content = read(file, Channels.newOutputStream(channel));
            channel.force(true);
            return content;
        }
    }

    /**
     * Whether a regular file, and no symbolic link to one, holds just this.
     *
     * @throws IOException if it is there and cannot be read; names the path
     */
    public boolean isHeldBy(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes
                && of(file).equals(this);
    }

    private static FileContent read(Path file, OutputStream sink) throws IOException {
        var digest = newDigest();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var piece = new byte[PIECE];
            long bytes = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                sink.write(piece, 0, read);
                bytes += read;
            }
            return new FileContent(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
