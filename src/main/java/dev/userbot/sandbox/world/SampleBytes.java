package dev.userbot.sandbox.world;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/**
 * File contents: pictures that decode, and for other formats the right magic with filler of an exact size. The same
 * arguments give the same bytes on the same Java.
 */
final class SampleBytes {
    /**
     * A lossless WebP of 512 × 512 transparent pixels: every prefix code has one symbol, so the pixels take no bits
     * and only the size in the header tells it from the well-known smallest WebP.
     */
    private static final String WEBP =
            "524946461a000000" + "57454250" + "5650384c0d000000" + "2f" + "ffc17f10" + "071011118888fe0700";

    private static final String LOTTIE =
            "{\"tgs\":1,\"v\":\"5.5.2\",\"fr\":60,\"ip\":0,\"op\":60,\"w\":512,\"h\":512,\"nm\":\"wave\",\"ddd\":0,\"assets\":[],\"layers\":[]}";

    /** An EBML header that says {@code webm}, and an empty segment. */
    private static final String WEBM =
            "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806780";

    private SampleBytes() {}

    /** A landscape of soft hills under a sky, no two alike. */
    static byte[] jpeg(Random random, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        float hue = random.nextFloat();
        double phase = random.nextDouble() * Math.PI * 2;
        double steep = 1.5 + random.nextDouble() * 3;
        for (int x = 0; x < width; x++) {
            double across = (double) x / width;
            double far = height * (0.5 + 0.1 * Math.sin(across * steep * 2 + phase));
            double near = height * (0.72 + 0.12 * Math.sin(across * steep + phase * 3));
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, pixel(hue, (float) y / height, y > near ? 2 : y > far ? 1 : 0));
            }
        }
        // setRGB and not Graphics2D: drawing would load the system's font library, which a headless Java may lack.
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "jpeg", bytes)) {
                throw new IllegalStateException(
                        "This Java cannot write JPEG pictures: use one with the module java.desktop");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int pixel(float hue, float down, int layer) {
        return switch (layer) {
            case 0 -> Color.HSBtoRGB(hue, 0.25f + 0.2f * down, 0.98f - 0.2f * down);
            case 1 -> Color.HSBtoRGB(hue + 0.45f, 0.35f, 0.65f);
            default -> Color.HSBtoRGB(hue + 0.4f, 0.5f, 0.7f - 0.4f * down);
        };
    }

    /**
     * A grey picture of 40 × 30 in Telegram's stripped form: version 1, height, width, then the scan of a JPEG whose
     * tables every client knows. Per block of 16 × 16: four luminance and two chrominance blocks, each "no change"
     * and "end of block".
     */
    static byte[] strippedThumbnail() {
        return HexFormat.of().parseHex("011e28" + "28a28a00".repeat(6));
    }

    static byte[] sticker(String mimeType) {
        return switch (mimeType) {
            case "image/webp" -> HexFormat.of().parseHex(WEBP);
            case "video/webm" -> HexFormat.of().parseHex(WEBM);
            default -> gzip(LOTTIE.getBytes(StandardCharsets.UTF_8));
        };
    }

    static byte[] mp4(long seed, int size) {
        return filled(FileHeads.mp4(size), seed, size);
    }

    static byte[] mp3(long seed, int size) {
        return filled(FileHeads.mp3(), seed, size);
    }

    /** One page with an Opus header, then noise. */
    static byte[] ogg(Random random, int seconds) {
        var head = FileHeads.ogg();
        return filled(head, random.nextLong(), head.length + seconds * 2_000);
    }

    /** The smallest honest document: one empty page. */
    static byte[] pdf() {
        return ascii("""
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """);
    }

    private static byte[] filled(byte[] start, long seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(start, 0, bytes, 0, Math.min(start.length, size));
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
