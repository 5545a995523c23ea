package dev.userbot.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * TDLib's objects as the archive keeps them: all of their JSON except {@code minithumbnail}s. These blurred previews
 * make up about a third of the bytes of a history with pictures, and TDLib gives them again for any message.
 */
final class CompactJson {
    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    /** {@code @extra} and {@code @client_id} belong to the answer that carried the object, not to the object. */
    private static final Set<String> OMITTED = Set.of("minithumbnail", "@extra", "@client_id");

    private static final TokenFilter WITHOUT_OMITTED = new TokenFilter() {
        @Override
        public TokenFilter includeProperty(String name) {
            return OMITTED.contains(name) ? null : this;
        }

        @Override
        public boolean includeEmptyObject(boolean contentsFiltered) {
            return true;
        }

        @Override
        public boolean includeEmptyArray(boolean contentsFiltered) {
            return true;
        }
    };

    private CompactJson() {}

    static String of(ObjectNode object) {
        var text = new StringWriter();
        try (var generator = new FilteringGeneratorDelegate(
                MAPPER.createGenerator(text), WITHOUT_OMITTED, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true)) {
            MAPPER.writeTree(generator, object);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes all that is written to it", e);
        }
        return text.toString();
    }
}
