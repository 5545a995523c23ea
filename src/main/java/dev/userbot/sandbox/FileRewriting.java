package dev.userbot.sandbox;

import dev.userbot.sandbox.tl.TlObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces every file that an answer or update tells of, however deep. */
final class FileRewriting {
    private final UnaryOperator<TlObject> files;

    /** @param files what to tell instead of a {@code document} or {@code photo} */
    FileRewriting(UnaryOperator<TlObject> files) {
        this.files = files;
    }

    /** @param value an answer: a {@code TlObject}, {@code Boolean} or {@code List} */
    Object rewritten(Object value) {
        if (value instanceof TlObject object) {
            return rewritten(object);
        }
        return value instanceof List<?> list
                ? list.stream().map(this::rewritten).toList()
                : value;
    }

    TlObject rewritten(TlObject object) {
        Map<String, Object> fields = new LinkedHashMap<>(object.fields());
        fields.replaceAll((name, value) -> rewritten(value));
        var copy = new TlObject(object.name(), fields);
        return copy.is("document") || copy.is("photo") ? files.apply(copy) : copy;
    }
}
