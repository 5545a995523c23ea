package dev.userbot.send.content;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import com.drew.metadata.png.PngDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the size of pictures and how long videos and voice messages play. What cannot be read stays unknown. */
final class MeasureReader {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureReader.class);

    private MeasureReader() {}

    /** @param type the media type of the content */
    static Attachment.Measures read(Path file, String type) throws IOException {
        if (type.equals(AttachmentReader.OPUS)) {
            return new Attachment.Measures(0, 0, OpusFile.seconds(file));
        }
        if (!type.startsWith("image/") && !type.startsWith("video/")) {
            return Attachment.Measures.UNKNOWN;
        }
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException e) {
            LOG.debug("the measures of {} cannot be read", file, e);
            return Attachment.Measures.UNKNOWN;
        }
    }

    private static Attachment.Measures of(Metadata metadata) {
        return new Attachment.Measures(
                first(
                        number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH),
                        number(metadata, PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH),
                        number(metadata, GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH),
                        number(metadata, Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_WIDTH),
                        number(metadata, QuickTimeVideoDirectory.class, QuickTimeVideoDirectory.TAG_WIDTH)),
                first(
                        number(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_HEIGHT),
                        number(metadata, PngDirectory.class, PngDirectory.TAG_IMAGE_HEIGHT),
                        number(metadata, GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
                        number(metadata, Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_HEIGHT),
                        number(metadata, QuickTimeVideoDirectory.class, QuickTimeVideoDirectory.TAG_HEIGHT)),
                first(
                        number(metadata, Mp4Directory.class, Mp4Directory.TAG_DURATION_SECONDS),
                        number(metadata, QuickTimeDirectory.class, QuickTimeDirectory.TAG_DURATION_SECONDS)));
    }

    private static <D extends Directory> Optional<Integer> number(Metadata metadata, Class<D> directory, int tag) {
        return metadata.getDirectoriesOfType(directory).stream()
                .filter(found -> found.containsTag(tag))
                .map(found -> found.getDoubleObject(tag))
                .filter(value -> value != null && value > 0)
                .map(value -> (int) Math.ceil(value))
                .findFirst();
    }

    @SafeVarargs
    private static int first(Optional<Integer>... candidates) {
        for (var candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate.get();
            }
        }
        return 0;
    }
}
