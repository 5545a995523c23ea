package dev.userbot.cli;

import dev.userbot.archive.MediaType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What one word of {@code --media} stands for: a type of files, or all of them. */
record MediaTypes(Set<MediaType> types) {
    static final MediaTypes ALL = new MediaTypes(EnumSet.allOf(MediaType.class));

    MediaTypes {
        types = Set.copyOf(types);
    }

    static Set<MediaType> union(Collection<MediaTypes> words) {
        var types = EnumSet.noneOf(MediaType.class);
        words.forEach(word -> types.addAll(word.types));
        return types;
    }
}
