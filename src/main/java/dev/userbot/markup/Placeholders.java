package dev.userbot.markup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a template's variables, put in after its Markdown was parsed. Until then a variable is a few
 * noncharacters of Unicode, which are set aside for such uses: to CommonMark they are letters, and no text holds them
 * once {@link #without} has seen it.
 */
final class Placeholders {
    static final Placeholders NONE = new Placeholders(List.of());

    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final char ZERO = '\uFDE0';
    private static final int BASE = 16;
    private static final Pattern NONCHARACTER = Pattern.compile("[\uFDD0-\uFDEF]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\uFDD0([\uFDE0-\uFDEF]+)\uFDD1");

    private final List<String> values;

    /** Values that stand for {@link #of} their indexes. */
    Placeholders(List<String> values) {
        this.values = values;
    }

    static String without(String text) {
        return NONCHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    static String of(int index) {
        var digits = new StringBuilder().append(BEGIN);
        Integer.toString(index, BASE)
                .chars()
                .forEach(digit -> digits.append((char) (ZERO + Character.digit(digit, BASE))));
        return digits.append(END).toString();
    }

    String fill(String text) {
        return replaced(text, this::value);
    }

    /** As the start of an address a value is one itself, elsewhere it is data and percent-encoded. */
    String fillAddress(String address) {
        return replaced(address, match -> match.start() == 0 ? value(match).strip() : encoded(value(match)));
    }

    private String value(MatchResult placeholder) {
        int index = 0;
        for (char digit : placeholder.group(1).toCharArray()) {
            index = index * BASE + digit - ZERO;
        }
        return values.get(index);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String replaced(String text, Function<MatchResult, String> replacement) {
        return text.indexOf(BEGIN) < 0
                ? text
                : PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }
}
