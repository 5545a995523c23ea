package dev.userbot.media;

import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Which files of the messages are wanted. All conditions must hold; sizes, extensions and names are asked of the files that
 * were sent, and a thumbnail goes with its file.
 *
 * @param types at least one
 * @param roles at least one
 * @param minSize in bytes, inclusive; files of unknown size are wanted
 * @param maxSize in bytes, inclusive; files of unknown size are wanted
 * @param extensions without a dot, in lower case; empty for all
 * @param name of the file as it was sent
 */
public record MediaFilter(
        Set<MediaType> types,
        Set<MediaRole> roles,
        OptionalLong minSize,
        OptionalLong maxSize,
        Set<String> extensions,
        Optional<Glob> name) {
    public MediaFilter {
        if (types.isEmpty() || roles.isEmpty()) {
            throw new IllegalArgumentException("a filter that lets nothing through");
        }
        types = Set.copyOf(types);
        roles = Set.copyOf(roles);
        extensions = Set.copyOf(extensions);
    }

    /** Everything of these types. */
    public static MediaFilter of(Set<MediaType> types, Set<MediaRole> roles) {
        return new MediaFilter(types, roles, OptionalLong.empty(), OptionalLong.empty(), Set.of(), Optional.empty());
    }

    /**
     * Whether a file that was sent is wanted, whatever its role.
     *
     * @param extension of its name or, without one, of its type; asked only if it matters, because it takes longer than the rest
     */
    boolean accepts(MessageFile file, Function<MessageFile, String> extension) {
        var size = file.size();
        return types.contains(file.type())
                && (size == 0 || (size >= minSize.orElse(0) && size <= maxSize.orElse(Long.MAX_VALUE)))
                && (extensions.isEmpty()
                        || extensions.contains(extension.apply(file).toLowerCase(Locale.ROOT)))
                && name.map(glob -> glob.matches(file.fileName())).orElse(true);
    }
}
