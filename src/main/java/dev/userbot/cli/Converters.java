package dev.userbot.cli;

import dev.userbot.archive.ContentKind;
import dev.userbot.archive.MediaType;
import dev.userbot.chats.ChatKind;
import dev.userbot.config.ByteSize;
import dev.userbot.config.DurationText;
import dev.userbot.config.ProxyConfig;
import dev.userbot.config.Secret;
import dev.userbot.export.ExportFormat;
import dev.userbot.export.render.Split;
import dev.userbot.media.name.Grouping;
import dev.userbot.media.name.NameTemplate;
import dev.userbot.send.content.AttachmentKind;
import dev.userbot.td.UserbotException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the text of an option to its type. The messages of picocli's own conversion quote the text; these choose. */
final class Converters {
    private Converters() {}

    /** Parses a proxy address; its errors never quote it. */
    static final class ProxyConverter implements ITypeConverter<ProxyConfig> {
        @Override
        public ProxyConfig convert(String text) {
            return explained(text, ProxyConfig::parse);
        }
    }

    /** Parses {@code 5m} and the like. */
    static final class DurationConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            return explained(text, DurationText::parse);
        }
    }

    /** Takes any text and keeps it secret. */
    static final class SecretConverter implements ITypeConverter<Secret> {
        @Override
        public Secret convert(String text) {
            return new Secret(text);
        }
    }

    /** Parses a time zone. */
    static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'%s' is not a time zone. Write it like Europe/Berlin, UTC or +02:00.".formatted(text));
            }
        }
    }

    /** Parses {@code text} or {@code json}. */
    static final class OutputConverter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String text) {
            return oneOf(text, OutputFormat.values(), Converters::lowerCase);
        }
    }

    /** Parses the name of an export format. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String text) {
            return oneOf(text, ExportFormat.values(), ExportFormat::optionName);
        }
    }

    /** Parses the kind of a chat. */
    static final class KindConverter implements ITypeConverter<ChatKind> {
        @Override
        public ChatKind convert(String text) {
            return oneOf(text, ChatKind.values(), Converters::lowerCase);
        }
    }

    /** Parses how an export is cut into files. */
    static final class SplitConverter implements ITypeConverter<Split> {
        @Override
        public Split convert(String text) {
            return oneOf(text, Split.values(), Converters::lowerCase);
        }
    }

    /** Parses what a file is sent as. */
    static final class AttachmentConverter implements ITypeConverter<AttachmentKind> {
        @Override
        public AttachmentKind convert(String text) {
            return oneOf(text, AttachmentKind.values(), Converters::lowerCase);
        }
    }

    /** Parses the kind of a message. */
    static final class ContentConverter implements ITypeConverter<ContentKind> {
        @Override
        public ContentKind convert(String text) {
            return oneOf(text, ContentKind.values(), Converters::lowerCase);
        }
    }

    /** Parses the type of a file. */
    static final class MediaTypeConverter implements ITypeConverter<MediaType> {
        @Override
        public MediaType convert(String text) {
            return oneOf(text, MediaType.values(), Converters::lowerCase);
        }
    }

    /** Parses the types of files, of which there may be one or all. */
    static final class MediaTypesConverter implements ITypeConverter<MediaTypes> {
        @Override
        public MediaTypes convert(String text) {
            return text.equals("all")
                    ? MediaTypes.ALL
                    : new MediaTypes(Set.of(oneOf(text, MediaType.values(), Converters::lowerCase)));
        }
    }

    /** Parses how files share folders. */
    static final class GroupingConverter implements ITypeConverter<Grouping> {
        @Override
        public Grouping convert(String text) {
            return oneOf(text, Grouping.values(), Converters::lowerCase);
        }
    }

    /** Parses how files are named. */
    static final class TemplateConverter implements ITypeConverter<NameTemplate> {
        @Override
        public NameTemplate convert(String text) {
            return explained(text, NameTemplate::parse);
        }
    }

    /** Parses {@code 20MB} and the like. */
    static final class SizeConverter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String text) {
            return explained(text, ByteSize::parse);
        }
    }

    private static <T> T oneOf(String text, T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is none of: %s."
                        .formatted(text, Arrays.stream(values).map(name).collect(Collectors.joining(", ")))));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T explained(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (UserbotException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
