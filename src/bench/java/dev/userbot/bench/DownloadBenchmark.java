package dev.userbot.bench;

import dev.userbot.sandbox.Endpoint;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How near downloading as the program does it (checked, hashed, under final names, in the ledger) comes to the best that
 * TDLib gives somebody who only wants it to have the files. Both sides run alternately, each with a database of its own, and
 * get their files from one sandbox in a third process.
 */
public final class DownloadBenchmark {
    /** The program may be slower than bare TDLib by this share at most. */
    private static final double LEAST_SHARE = 0.85;

    /** How many files bare TDLib is given at once; which number is best, the first round tells. */
    private static final List<Integer> PARALLEL = List.of(4, 8, 16, 32, 64);

    private static final int DELAY_MILLIS = 50;

    private final Path folder;
    private final int small;
    private final int large;
    private final int rounds;
    private final PrintStream out;

    private DownloadBenchmark(Path folder, int small, int large, int rounds, PrintStream out) {
        this.folder = folder;
        this.small = small;
        this.large = large;
        this.rounds = rounds;
        this.out = out;
    }

    /** Arguments: an empty folder, how many small files (2000), how many large ones (20), how many rounds (3). */
    public static void main(String[] arguments) throws Exception {
        var benchmark = new DownloadBenchmark(
                Files.createDirectories(Path.of(arguments[0])),
                argument(arguments, 1, 2000),
                argument(arguments, 2, 20),
                argument(arguments, 3, 3),
                System.out);
        var atOnce = benchmark.downloadsNearlyAsFastAsTdlib(0);
        var delayed = benchmark.downloadsNearlyAsFastAsTdlib(DELAY_MILLIS);
        System.exit(atOnce && delayed ? 0 : 1);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private boolean downloadsNearlyAsFastAsTdlib(int delayMillis) throws Exception {
        out.printf("%d small and %d large files, each part %d ms late%n", small, large, delayMillis);
        var place = Files.createDirectories(folder.resolve("delay" + delayMillis));
        try (var depot = Depot.open(place.resolve("sandbox"), small, large, delayMillis)) {
            var library = ServerKeys.replaceIn(
                    TdLibrary.find(Optional.empty(), Path.of("")),
                    Endpoint.find(place.resolve("sandbox")).orElseThrow().publicKeyPem(),
                    place);
            var runs = new Runs(place, library, depot);
            var bare = new TreeMap<Integer, Double>();
            double userbot = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                for (int parallel : round == 0 ? PARALLEL : List.of(best(bare))) {
                    bare.merge(parallel, runs.bare(parallel), Math::min);
                }
                userbot = Math.min(userbot, runs.userbot());
            }
            var share = bare.get(best(bare)) / userbot;
            out.printf(
                    "The program reaches %.2f of the rate of bare TDLib with %d files at once, its best (at least %.2f).%n",
                    share, best(bare), LEAST_SHARE);
            return share >= LEAST_SHARE;
        }
    }

    private static int best(Map<Integer, Double> seconds) {
        return Collections.min(seconds.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Runs against one sandbox; each answers the seconds that it took. */
    private final class Runs {
        private final Path place;
        private final Path library;
        private final Depot depot;
        private int count;

        Runs(Path place, Path library, Depot depot) {
            this.place = place;
            this.library = library;
            this.depot = depot;
        }

        double bare(int parallel) throws Exception {
            return seconds("bare, %2d at once".formatted(parallel), "bare", Integer.toString(parallel));
        }

        double userbot() throws Exception {
            return seconds("userbot", "userbot");
        }

        private double seconds(String shown, String... what) throws Exception {
            var user = place.resolve("user" + count++);
            run(user, "login");
            depot.bytesSent();
            run(user, what);
            var measured = Measurement.in(user);
            if (measured.count() != small + large) {
                throw new IllegalStateException(shown + " got " + measured.count() + " files");
            }
            var mebibytes = depot.bytesSent() / (double) (1 << 20);
            out.printf(
                    "%-16s %6.1f MiB/s, %5.1f s, %.1f MiB sent%n",
                    shown, mebibytes / measured.seconds(), measured.seconds(), mebibytes);
            remove(user);
            return measured.seconds();
        }

        private void run(Path user, String... what) throws Exception {
            var arguments = new ArrayList<>(List.of(
                    what[0], library.toString(), place.resolve("sandbox").toString(), user.toString()));
            arguments.addAll(List.of(what).subList(1, what.length));
            Child.run(Fetch.class, arguments.toArray(String[]::new));
        }
    }

    /** Hundreds of megabytes for each run. */
    private static void remove(Path user) throws IOException {
        try (var paths = Files.walk(user)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
