package dev.userbot.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a fault that is written as text: {@code kind:target[@start]:arguments[:times]}. */
final class FaultText {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(B|KB|MB)");
    private static final Pattern DIFFERENCE = Pattern.compile("[+-]\\d{1,9}");
    private static final String FORMS = "flood:METHOD[@k]:SECONDS[:TIMES], delay:METHOD[@k]:300ms[:TIMES],"
            + " drop:METHOD[@k][:TIMES], error:METHOD[@k]:CODE:TEXT[:TIMES] or stall:METHOD[@k][:TIMES];"
            + " or, with files, files/dc2 or files/ID for a METHOD, also with @1MB, gone:FILES, premium:FILES:SECONDS,"
            + " expire:FILES[:TIMES], rate:FILES:500KB or size:FILES:+1000";

    private final String text;
    private final String kind;
    private final String target;
    private final String start;
    private final List<String> arguments;

    /** @throws IllegalArgumentException if there is no target */
    FaultText(String text) {
        this.text = text;
        var parts = Arrays.asList(text.split(":", -1));
        if (parts.size() < 2) {
            throw bad("it has no method");
        }
        kind = parts.get(0);
        var where = parts.get(1).split("@", 2);
        target = where[0];
        start = where.length == 1 ? "0" : where[1];
        arguments = parts.subList(2, parts.size());
    }

    String kind() {
        return kind;
    }

    String target() {
        return target;
    }

    /** How many requests pass first; 0 where the text gives a size instead. */
    int after() {
        return startsAtSize() ? 0 : number(start);
    }

    /** From which byte of a file on; 0 where the text gives a number of requests instead. */
    long fromOffset() {
        return startsAtSize() ? size(start) : 0;
    }

    boolean startsAtSize() {
        return SIZE.matcher(start).matches();
    }

    /**
     * How often the fault happens.
     *
     * @param own how many arguments this kind of fault has, before the number of times
     * @param standard for a text that does not tell
     */
    int times(int own, int standard) {
        if (arguments.size() < own || arguments.size() > own + 1) {
            throw bad("it has " + arguments.size() + " arguments");
        }
        if (arguments.size() == own) {
            return standard;
        }
        var times = arguments.get(own);
        return times.equals("always") ? Faults.ALWAYS : Math.max(1, number(times));
    }

    String word(int argument) {
        if (argument >= arguments.size()) {
            throw bad("it has " + arguments.size() + " arguments");
        }
        return arguments.get(argument);
    }

    int number(int argument) {
        return number(word(argument));
    }

    Duration duration(int argument) {
        var parts = DURATION.matcher(word(argument));
        if (!parts.matches()) {
            throw bad("\"" + word(argument) + "\" is no duration such as 300ms or 2s");
        }
        long number = Long.parseLong(parts.group(1));
        return parts.group(2).equals("ms") ? Duration.ofMillis(number) : Duration.ofSeconds(number);
    }

    /** In bytes. */
    long size(int argument) {
        return size(word(argument));
    }

    /** In bytes, with a sign. */
    long difference(int argument) {
        if (!DIFFERENCE.matcher(word(argument)).matches()) {
            throw bad("\"" + word(argument) + "\" is no difference in bytes such as +1000 or -1000");
        }
        return Long.parseLong(word(argument));
    }

    IllegalArgumentException bad(String why) {
        return new IllegalArgumentException("Bad fault \"" + text + "\": " + why + ". Write " + FORMS + ".");
    }

    private int number(String digits) {
        if (!digits.matches("\\d{1,6}")) {
            throw bad("\"" + digits + "\" is no number");
        }
        return Integer.parseInt(digits);
    }

    private long size(String size) {
        var parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw bad("\"" + size + "\" is no size such as 500KB or 2MB");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "KB" -> number << 10;
            case "MB" -> number << 20;
            default -> number;
        };
    }
}
