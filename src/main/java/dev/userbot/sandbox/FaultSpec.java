package dev.userbot.sandbox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a fault means that is written on the command line; the form is described at {@link Faults}. */
final class FaultSpec {
    private static final Pattern METHOD = Pattern.compile("\\*|[a-z]\\w*\\.[a-z]\\w*");
    private static final Pattern FILES = Pattern.compile("files(?:/(?:dc([1-3])|(\\d{1,18}|[1-8]\\d{18})))?");

    private FaultSpec() {}

    /**
     * What plans the fault.
     *
     * @throws IllegalArgumentException if the text is of no known form
     */
    static Consumer<Faults> parse(String text) {
        var spec = new FaultText(text);
        var files = files(spec.target());
        if (files.isPresent()) {
            return ofFiles(files.get(), spec);
        }
        if (!METHOD.matcher(spec.target()).matches()) {
            throw spec.bad("\"" + spec.target() + "\" is no method");
        }
        if (spec.startsAtSize()) {
            throw spec.bad("only parts of files lie at a size");
        }
        return ofMethod(spec);
    }

    private static Consumer<Faults> ofMethod(FaultText spec) {
        int times = times(spec);
        var fault = fault(spec);
        int after = spec.after();
        return faults -> faults.add(spec.target(), after, times, fault);
    }

    private static Consumer<Faults> ofFiles(FileTarget which, FaultText spec) {
        switch (spec.kind()) {
            case "gone" -> {
                return planned(which, spec, spec.times(0, Faults.ALWAYS), Fault.GONE);
            }
            case "premium" -> {
                return planned(which, spec, spec.times(1, 1), new Fault.PremiumWait(spec.number(0)));
            }
            case "expire" -> {
                int times = spec.times(0, 1);
                return faults -> faults.files().expireReferences(which, times);
            }
            case "rate" -> {
                long rate = spec.size(0);
                if (rate == 0) {
                    throw spec.bad("nothing would ever arrive: stall:" + spec.target() + " says that");
                }
                return faults -> faults.files().limitRate(which, rate);
            }
            case "size" -> {
                long difference = spec.difference(0);
                return faults -> faults.files().announceSize(which, difference);
            }
            default -> {
                return planned(which, spec, times(spec), fault(spec));
            }
        }
    }

    private static Consumer<Faults> planned(FileTarget which, FaultText spec, int times, Fault fault) {
        long fromOffset = spec.fromOffset();
        int after = spec.after();
        return faults -> faults.files().add(which, fromOffset, after, times, fault);
    }

    private static int times(FaultText spec) {
        return switch (spec.kind()) {
            case "flood" -> spec.times(1, 1);
            case "delay" -> spec.times(1, Faults.ALWAYS);
            case "drop" -> spec.times(0, 1);
            case "stall" -> spec.times(0, Faults.ALWAYS);
            case "error" -> spec.times(2, 1);
            case "gone", "premium", "expire", "rate", "size" ->
                throw spec.bad("\"" + spec.kind() + "\" is for files only");
            default -> throw spec.bad("\"" + spec.kind() + "\" is no kind of fault");
        };
    }

    private static Fault fault(FaultText spec) {
        return switch (spec.kind()) {
            case "flood" -> new Fault.FloodWait(spec.number(0));
            case "delay" -> new Fault.Delay(spec.duration(0));
            case "error" -> new Fault.ErrorAnswer(spec.number(0), spec.word(1));
            case "stall" -> new Fault.Stall();
            default -> new Fault.DropConnection();
        };
    }

    private static Optional<FileTarget> files(String target) {
        var parts = FILES.matcher(target);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1) != null) {
            return Optional.of(FileTarget.dataCentre(Integer.parseInt(parts.group(1))));
        }
        return Optional.of(parts.group(2) == null ? FileTarget.ALL : FileTarget.file(Long.parseLong(parts.group(2))));
    }
}
