package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class SearchPropertyTest {
    private ScratchArchive scratch;

    @BeforeProperty
    void open() throws IOException {
        scratch = new ScratchArchive();
    }

    @AfterProperty
    void delete() throws IOException {
        scratch.close();
    }

    @Property(tries = 400)
    void noQueryThrows(@ForAll("queries") String query) {
        scratch.archive().messages().store(page(text(1, "one heron or two")));
        assertThatCode(() -> scratch.archive().search().search(SearchQuery.of(query)))
                .doesNotThrowAnyException();
    }

    @Property(tries = 100)
    void aTextIsFoundByEachOfItsWordsAndItsSnippetIsTheText(@ForAll @StringLength(max = 60) String text) {
        scratch.archive().messages().store(page(text(1, text)));
        for (var word : new WordSplitter().words(text)) {
            var query = SearchQuery.of(text.substring(word.start(), word.end()));
            assertThat(scratch.archive().search().search(query)).singleElement().satisfies(hit -> {
                var shown = hit.snippet().stream().map(SearchHit.Segment::text).collect(Collectors.joining());
                assertThat(hit.snippet()).anyMatch(SearchHit.Segment::found);
                assertThat(text.replaceAll("\\s+", " ")).contains(shown.replace("…", ""));
            });
        }
    }

    @Provide
    Arbitrary<String> queries() {
        var pieces = Arbitraries.of(
                "\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "words", ":", "^", "-", "+", "{", "}", "'", ";", ",",
                " ", "heron", "один", "«", "”", "\u0000", "\uD800", "😀");
        var mixed = pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
        return Combinators.combine(mixed, Arbitraries.strings().ofMaxLength(20)).as(String::concat);
    }
}
