package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.markup.MessageTemplate.Variable;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages with variables; {@code ↵} stands for a line break. */
class MessageTemplateTest {
    private static final Map<String, String> VALUES = Map.of(
            "name", "Anna K",
            "stars", "**x**",
            "url", "https://example.org/a?b=c",
            "id", "42",
            "empty", "",
            "query", "a b&c/ü",
            "first name", "Anna",
            "имя", "Анна",
            "braces", "{name}",
            "lines", "one\n# two");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Dear {name}! => Dear Anna K!",
                "{stars} **{name}** => **x** **Anna K**",
                "{{name}} {{{name}}} => {name} {Anna K}",
                "{ name } {first name} {имя} => Anna K Anna Анна",
                "{braces} => {name}",
                "{empty}a => a",
                "[a]({url}) => [a](https://example.org/a?b=c)",
            })
    void plainTextIsSentAsItIs(String template, String message) {
        assertThat(Annotated.of(MessageTemplate.plain(template).fill(VALUES))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Dear **{name}**! => Dear ⟨Bold:Anna K⟩!",
                "{stars} => **x**",
                "**{stars}** => ⟨Bold:**x**⟩",
                "`{stars}` => ⟨Code:**x**⟩",
                "*a{name}b* => ⟨Italic:aAnna Kb⟩",
                "# Dear {name} => ⟨Bold:Dear Anna K⟩",
                "{lines} => one↵# two",
                "- {lines} => • one↵# two",
                "**{empty}** a => a",
                "a↵↵{empty}↵↵b => a↵↵b",
                "> {empty} => ''",
                "||{name}|| => ⟨Spoiler:Anna K⟩",
                "```{name}↵{{\"a\": \"{stars}\"}}↵``` => ⟨PreCode Anna:{\"a\": \"**x**\"}⟩",
                "[your page]({url}) => ⟨TextUrl https://example.org/a?b=c:your page⟩",
                "[{name}](tg://user?id={id}) => ⟨MentionName 42:Anna K⟩",
                "[see](https://example.org/?q={query}) => ⟨TextUrl https://example.org/?q=a%20b%26c%2F%C3%BC:see⟩",
                "[see]({url}&d={query}) => ⟨TextUrl https://example.org/a?b=c&d=a%20b%26c%2F%C3%BC:see⟩",
                "[see]({name}) => see (Anna K)",
                "[{url}]({url}) => https://example.org/a?b=c",
                "\\{name} => \\Anna K",
            })
    void inMarkdownValuesAreData(String template, String message) {
        assertThat(Annotated.of(MessageTemplate.markdown(template.replace('↵', '\n'))
                                .fill(VALUES))
                        .replace('\n', '↵'))
                .isEqualTo(message);
    }

    @Property(tries = 2_000)
    void aValueArrivesLiterally(@ForAll("texts") String value) {
        var message = MessageTemplate.markdown("<**{it}**>").fill(Map.of("it", value));
        assertThat(message.text()).isEqualTo("<" + VisibleText.wellFormed(value) + ">");
        assertThat(MessageTemplate.plain("<{it}>").fill(Map.of("it", value)).text())
                .isEqualTo(message.text());
    }

    @Provide
    Arbitrary<String> texts() {
        return new MarkdownPropertyTest().texts();
    }

    @Test
    void tellsItsVariablesWhereTheyAreUsedFirst() {
        assertThat(MessageTemplate.markdown("😀 {a}\n**{b}** {a} {{c}}").variables())
                .containsExactly(new Variable("a", 1, 3), new Variable("b", 2, 3));
        assertThat(MessageTemplate.plain("{{}}").variables()).isEmpty();
    }

    @Test
    void holdsAnyNumberOfVariables() {
        var template = new StringBuilder();
        var expected = new StringBuilder();
        var values = new HashMap<String, String>();
        for (int i = 0; i < 300; i++) {
            template.append("{v").append(i).append("} ");
            expected.append(i).append(' ');
            values.put("v" + i, String.valueOf(i));
        }
        assertThat(MessageTemplate.markdown(template.toString()).fill(values).text())
                .isEqualTo(expected.toString().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a↵b {name => {name is not closed in line 2, column 3 of the text.",
                "{na↵me} => {na is not closed in line 1, column 1 of the text.",
                "{a{b} => {a is not closed in line 1, column 1 of the text.",
                "{secret words that follow => {secret is not closed in line 1, column 1 of the text.",
                "a } b => A } closes nothing in line 1, column 3 of the text.",
                "a {} => {} names no variable in line 1, column 3 of the text.",
                "a { } => {} names no variable in line 1, column 3 of the text.",
            })
    void bracesThatMeanNothingAreRefused(String template, String message) {
        assertThatThrownBy(() -> MessageTemplate.markdown(template.replace('↵', '\n')))
                .hasMessageStartingWith(message + "\n")
                .asInstanceOf(InstanceOfAssertFactories.type(UserbotException.class))
                .returns(Failure.USAGE, UserbotException::failure);
    }

    @Test
    void aVariableWithoutAValueIsNamed() {
        var template = MessageTemplate.plain("Dear {name},\nyour {thing}");
        template.check(Set.of("name", "thing", "more"));
        assertThatThrownBy(() -> template.check(Set.of("name", "city")))
                .isInstanceOf(UserbotException.class)
                .hasMessage("There is no value for {thing} in line 2, column 6 of the text.\n"
                        + "Known are {city}, {name}; write {{ and }} for braces.");
        assertThatThrownBy(() -> template.fill(Map.of()))
                .isInstanceOf(UserbotException.class)
                .hasMessage("There is no value for {name} in line 1, column 6 of the text.\n"
                        + "No variables are known here; write {{ and }} for braces.");
    }
}
