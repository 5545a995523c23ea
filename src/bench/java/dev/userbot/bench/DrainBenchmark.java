package dev.userbot.bench;

import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.SyntheticWorld;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How near a synchronisation into SQLite comes to what TDLib itself can give, and what reading several ranges at once is
 * worth on a slow network. Both sides of a comparison run alternately, each with a database of its own, on one sandbox.
 */
public final class DrainBenchmark {
    private static final String CHAT = "longchat";
    private static final String PHONE = "9996600001";

    /** The rate of a synchronisation may be lower than TDLib's by a tenth at most. */
    private static final double LEAST_SHARE = 0.9;

    /** Several ranges must be faster than one by this factor, with requests that differ by a twentieth at most. */
    private static final double LEAST_GAIN = 3;

    private static final double MOST_MORE_REQUESTS = 0.05;

    private final Path folder;
    private final PrintStream out;

    private DrainBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Arguments: an empty folder, how many messages to drain (200000; with fewer than 500000 the start of the JVM weighs more), how many with delays (50000), how many rounds (3). */
    public static void main(String[] arguments) throws Exception {
        var benchmark = new DrainBenchmark(Files.createDirectories(Path.of(arguments[0])), System.out);
        var rounds = argument(arguments, 3, 3);
        var drains = benchmark.drainsNearlyAsFastAsTdlib(argument(arguments, 1, 200_000), rounds);
        var hides = benchmark.hidesTheRoundTrip(argument(arguments, 2, 50_000), rounds);
        System.exit(drains && hides ? 0 : 1);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private boolean drainsNearlyAsFastAsTdlib(int messages, int rounds) throws Exception {
        var comparison = compare("drain", messages, rounds, List.of());
        var share = comparison.sync() / comparison.bare();
        out.printf("A synchronisation reaches %.2f of TDLib's own rate (at least %.2f).%n", share, LEAST_SHARE);
        return share >= LEAST_SHARE;
    }

    private boolean hidesTheRoundTrip(int messages, int rounds) throws Exception {
        var comparison = compare("delay", messages, rounds, List.of("delay:*:50ms"));
        var gain = comparison.sync() / comparison.bare();
        var more = (double) comparison.syncRequests() / comparison.bareRequests() - 1;
        out.printf(
                "With 50 ms per request several ranges are %.2f times as fast as one (at least %.0f), with %+.1f %% requests.%n",
                gain, LEAST_GAIN, more * 100);
        return gain >= LEAST_GAIN && Math.abs(more) <= MOST_MORE_REQUESTS;
    }

    /** Rates are in messages per second, the best of all rounds; requests are those for history of the last round. */
    private record Comparison(double bare, double sync, int bareRequests, int syncRequests) {}

    private Comparison compare(String name, int messages, int rounds, List<String> faults) throws Exception {
        var place = Files.createDirectories(folder.resolve(name));
        var world = SyntheticWorld.of(CHAT, messages, PHONE);
        try (var sandbox = Sandbox.start(new Sandbox.Options(place.resolve("sandbox"), world))) {
            var library = ServerKeys.replaceIn(
                    TdLibrary.find(Optional.empty(), Path.of("")),
                    sandbox.endpoint().publicKeyPem(),
                    place);
            var bare = new ArrayList<Measured>();
            var sync = new ArrayList<Measured>();
            for (int round = 0; round < rounds; round++) {
                bare.add(measure("bare", round, sandbox, library, place, messages, faults));
                sync.add(measure("sync", round, sandbox, library, place, messages, faults));
            }
            return new Comparison(
                    best(bare), best(sync), last(bare).requests(), last(sync).requests());
        }
    }

    private record Measured(double rate, int requests) {}

    private Measured measure(
            String what, int round, Sandbox sandbox, Path library, Path place, int messages, List<String> faults)
            throws Exception {
        var user = place.resolve(what + round);
        run("login", library, place, user);
        faults.forEach(sandbox.faults()::add);
        sandbox.requests().clear();
        run(what, library, place, user);
        sandbox.faults().clear();
        var result = Measurement.in(user);
        if (result.count() != messages) {
            throw new IllegalStateException(what + " found " + result.count() + " of " + messages + " messages");
        }
        var rate = messages / result.seconds();
        var requests = sandbox.requests().count("messages.getHistory");
        out.printf("%-5s %d: %6.0f messages/s, %d requests%n", what, round + 1, rate, requests);
        return new Measured(rate, requests);
    }

    private void run(String what, Path library, Path place, Path user) throws IOException, InterruptedException {
        Child.run(
                Drain.class, what, library.toString(), place.resolve("sandbox").toString(), user.toString(), CHAT);
    }

    private static double best(List<Measured> all) {
        return all.stream().mapToDouble(Measured::rate).max().orElseThrow();
    }

    private static Measured last(List<Measured> all) {
        return all.get(all.size() - 1);
    }
}
