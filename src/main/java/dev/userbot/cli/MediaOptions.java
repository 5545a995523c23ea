package dev.userbot.cli;

import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import dev.userbot.config.ByteSize;
import dev.userbot.media.Glob;
import dev.userbot.media.MediaFilter;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which files of the messages a command works on. */
final class MediaOptions {
    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            defaultValue = "photo,video,audio,voice,round,gif,document",
            converter = Converters.MediaTypeConverter.class,
            description =
                    "What to download, separated by commas: photo, video, audio, voice, round (round videos), gif,"
                            + " sticker, document (all other files). Default: all but stickers. Telegram has no list of stickers: for them the"
                            + " whole history is read.")
    private Set<MediaType> types = new LinkedHashSet<>();

    @Option(names = "--thumbnails", description = "Also the small pictures that stand for videos, music and documents.")
    private boolean thumbnails;

    @Option(
            names = "--min-size",
            paramLabel = "SIZE",
            converter = Converters.SizeConverter.class,
            description = "Only files of at least this size, like 500KB or 20MB.")
    private Optional<ByteSize> minSize = Optional.empty();

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Converters.SizeConverter.class,
            description = "Only files of at most this size.")
    private Optional<ByteSize> maxSize = Optional.empty();

    @Option(
            names = "--ext",
            paramLabel = "EXT",
            split = ",",
            description = "Only files with these extensions, separated by commas: pdf,epub.")
    private Set<String> extensions = new LinkedHashSet<>();

    @Option(
            names = "--name",
            paramLabel = "GLOB",
            description =
                    "Only files that their sender called so; * stands for anything, ? for one character. Capital and small"
                            + " letters are the same.")
    private Optional<String> name = Optional.empty();

    /** @throws UserbotException with {@link Failure#USAGE} if nothing can meet the conditions */
    MediaFilter filter() {
        if (minSize.isPresent()
                && maxSize.isPresent()
                && minSize.get().bytes() > maxSize.get().bytes()) {
            throw new UserbotException(Failure.USAGE, "--min-size must not be larger than --max-size.");
        }
        return new MediaFilter(
                types,
                thumbnails ? EnumSet.allOf(MediaRole.class) : EnumSet.of(MediaRole.FILE),
                bytes(minSize),
                bytes(maxSize),
                extensions.stream()
                        .map(extension ->
                                extension.strip().replaceFirst("^\\.", "").toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                name.map(Glob::new));
    }

    private static OptionalLong bytes(Optional<ByteSize> size) {
        return size.map(given -> OptionalLong.of(given.bytes())).orElse(OptionalLong.empty());
    }
}
