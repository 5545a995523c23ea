package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A {@code document} or {@code photo} that lies about its size. */
final class WrongSize {
    private WrongSize() {}

    /** The file with a size so much larger or smaller; of a photo, its largest size. */
    static TlObject of(TlObject file, long difference) {
        return file.is("document")
                ? file.with("size", file.longValue("size") + difference)
                : file.with("sizes", sizes(file.objects("sizes"), (int) difference));
    }

    private static List<TlObject> sizes(List<TlObject> sizes, int difference) {
        var wrong = new ArrayList<>(sizes);
        IntStream.range(0, sizes.size())
                .boxed()
                .max(Comparator.comparingInt(i -> sizes.get(i).intValue("w")))
                .ifPresent(largest -> wrong.set(largest, size(sizes.get(largest), difference)));
        return List.copyOf(wrong);
    }

    private static TlObject size(TlObject size, int difference) {
        if (!size.is("photoSizeProgressive")) {
            return size.with("size", size.intValue("size") + difference);
        }
        var steps = size.longs("sizes").stream().map(Long::intValue).toList();
        var wrong = new ArrayList<>(steps.subList(0, steps.size() - 1));
        wrong.add(steps.get(steps.size() - 1) + difference);
        return size.with("sizes", List.copyOf(wrong));
    }
}
