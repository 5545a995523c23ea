package dev.userbot.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A fault as it is written on the command line; the form is described at {@link Faults}. */
record FaultSpec(String method, int after, int times, Fault fault) {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s)");
    private static final Pattern METHOD = Pattern.compile("\\*|[a-z]\\w*\\.[a-z]\\w*");
    private static final String FORMS = "flood:METHOD[@k]:SECONDS[:TIMES], delay:METHOD[@k]:300ms[:TIMES],"
            + " drop:METHOD[@k][:TIMES] or error:METHOD[@k]:CODE:TEXT[:TIMES]";

    static FaultSpec parse(String text) {
        var parts = Arrays.asList(text.split(":", -1));
        if (parts.size() < 2) {
            throw bad(text, "it has no method");
        }
        var target = parts.get(1).split("@", 2);
        if (!METHOD.matcher(target[0]).matches()) {
            throw bad(text, "\"" + target[0] + "\" is no method");
        }
        int after = target.length == 1 ? 0 : number(text, target[1]);
        var arguments = parts.subList(2, parts.size());
        var kind = parts.get(0);
        int own = switch (kind) {
            case "flood", "delay" -> 1;
            case "drop" -> 0;
            case "error" -> 2;
            default -> throw bad(text, "\"" + kind + "\" is no kind of fault");
        };
        if (arguments.size() < own || arguments.size() > own + 1) {
            throw bad(text, "it has " + arguments.size() + " arguments");
        }
        int standard = kind.equals("delay") ? Faults.ALWAYS : 1;
        int times = arguments.size() == own ? standard : times(text, arguments.get(own));
        return new FaultSpec(target[0], after, times, fault(text, kind, arguments));
    }

    private static Fault fault(String text, String kind, List<String> arguments) {
        return switch (kind) {
            case "flood" -> new Fault.FloodWait(number(text, arguments.get(0)));
            case "delay" -> new Fault.Delay(duration(text, arguments.get(0)));
            case "error" -> new Fault.ErrorAnswer(number(text, arguments.get(0)), arguments.get(1));
            default -> new Fault.DropConnection();
        };
    }

    private static int times(String text, String times) {
        return times.equals("always") ? Faults.ALWAYS : Math.max(1, number(text, times));
    }

    private static int number(String text, String digits) {
        if (!digits.matches("\\d{1,6}")) {
            throw bad(text, "\"" + digits + "\" is no number");
        }
        return Integer.parseInt(digits);
    }

    private static Duration duration(String text, String duration) {
        var parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw bad(text, "\"" + duration + "\" is no duration such as 300ms or 2s");
        }
        long number = Long.parseLong(parts.group(1));
        return parts.group(2).equals("ms") ? Duration.ofMillis(number) : Duration.ofSeconds(number);
    }

    private static IllegalArgumentException bad(String text, String why) {
        return new IllegalArgumentException("Bad fault \"" + text + "\": " + why + ". Write " + FORMS + ".");
    }
}
