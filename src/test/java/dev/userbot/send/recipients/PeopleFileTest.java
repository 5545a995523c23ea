package dev.userbot.send.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.chats.ChatRef;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleFileTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), content);
    }

    private List<Addressee.Named> read(String content) throws IOException {
        return new PeopleFile(file(content)).read();
    }

    @Test
    void everyLineIsARecipientWithItsVariables() throws IOException {
        assertThat(read("recipient,number,sum\n@anna,7,\"1,50\"\n\"contact:\"\"Boris\"\"\",8,\n"))
                .containsExactly(
                        new Addressee.Named(
                                new ChatRef.Username("anna"),
                                Map.of("number", "7", "sum", "1,50"),
                                folder + "/people.csv, line 2, column 1"),
                        new Addressee.Named(
                                new ChatRef.Contact("Boris"),
                                Map.of("number", "8", "sum", ""),
                                folder + "/people.csv, line 3, column 1"));
    }

    @Test
    void aSpreadsheetsFileIsReadToo() throws IOException {
        assertThat(read("\uFEFFnumber;Recipient\r\n7;@anna\r\n"))
                .singleElement()
                .satisfies(anna -> assertThat(anna.variables()).isEqualTo(Map.of("number", "7")));
        assertThat(read("recipient\tnumber\n@anna\t7\n")).hasSize(1);
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws IOException {
        assertThat(read("recipient,note\n@anna,\"two\nlines\"\n\n@boris,one\n"))
                .extracting(Addressee.Named::origin)
                .containsExactly(folder + "/people.csv, line 2, column 1", folder + "/people.csv, line 5, column 1");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("recipient,n\n@anna,1\n@b!,2\n", ", line 3, column 1: \"@b!\" is not a public name"),
                Arguments.of("n,recipient\n1,\n", ", line 2, column 2: An empty text names no chat"),
                Arguments.of(
                        "recipient,n\n@anna\n", ", line 2, column 2: there are 1 fields, and 2 columns have names."),
                Arguments.of(
                        "recipient\n@anna,7\n", ", line 2, column 2: there are 2 fields, and 1 columns have names."),
                Arguments.of("recipient,\n@anna,7\n", ", line 1, column 2: this column has no name."),
                Arguments.of(
                        "recipient,n,n\n@anna,7,8\n", ", line 1, column 3: there are two columns of this name: n."),
                Arguments.of("name,n\nAnna,7\n", ", line 1: none of the columns is named recipient."),
                Arguments.of("recipient\n", ", line 2: there is nobody"),
                Arguments.of("", ", line 1: the file is empty."),
                Arguments.of(
                        "recipient,n\n@anna,\"7\n@boris,8\n", ", line 2, column 2: a quotation mark is not closed."),
                Arguments.of("recipient,n\n@anna,\"7\"x\"\"\n", " cannot be read as CSV"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsWrongIsSaidWithItsPlace(String content, String message) throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> new PeopleFile(file).read())
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("people.csv")
                .hasMessageContaining(message);
    }

    @Test
    void onlyUtf8IsRead() throws IOException {
        var file =
                Files.write(folder.resolve("people.csv"), "recipient\nJürgen\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new PeopleFile(file).read()).hasMessageContaining("is not UTF-8");
    }

    @Test
    void aPhoneNumberIsNotRepeated() throws IOException {
        var file = file("recipient\n+1\n");

        assertThatThrownBy(() -> new PeopleFile(file).read())
                .hasMessageContaining("line 2, column 1")
                .hasMessageNotContaining("+1 ");
        assertThat(Addressee.parse("+49 151 23456789").origin()).isEqualTo("+…");
    }

    @Test
    void anAllowListNamesItsWrongLines() throws IOException {
        var file = Files.writeString(folder.resolve("allowed.txt"), "@anna # a friend\n\n# nobody\n@b!\n");

        assertThatThrownBy(() -> AllowList.read(file)).hasMessageContaining("allowed.txt, line 4: \"@b!\"");
    }
}
