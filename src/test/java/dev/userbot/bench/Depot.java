package dev.userbot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.FileTarget;
import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A sandbox full of files, in a process of its own, so that it weighs the same on whoever downloads them. Answers each line
 * of its input with the bytes of files that it has sent since the last one, and ends with its input.
 */
final class Depot implements AutoCloseable {
    static final String CHAT = "depot";

    private static final int DATA_CENTRES = 3;

    /** Small files have 10 to 200 KiB, in no order. */
    private static final int SMALLEST = 10;

    private static final int SMALL_SIZES = 191;

    /** Large files have 4 to 24 MiB, in no order. */
    private static final int SMALLEST_LARGE = 4;

    private static final int LARGE_SIZES = 21;

    /** Has no factor in common with the numbers of sizes, so that every size comes once before any comes again. */
    private static final int STRIDE = 37;

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;

    private Depot(Process process) {
        this.process = process;
        this.answers = process.inputReader(UTF_8);
        this.questions = new PrintWriter(process.outputWriter(UTF_8), true);
    }

    /**
     * Starts the process; the sandbox accepts clients when this returns.
     *
     * @param folder of the sandbox's state
     * @param delayMillis how late each part of a file comes
     */
    static Depot open(Path folder, int small, int large, int delayMillis) throws IOException {
        var depot = new Depot(Child.of(
                        Depot.class,
                        folder.toString(),
                        Integer.toString(small),
                        Integer.toString(large),
                        Integer.toString(delayMillis))
                .start());
        depot.bytesSent();
        return depot;
    }

    /** How many bytes of files were sent since this was last asked. */
    long bytesSent() throws IOException {
        questions.println();
        var answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the sandbox ended");
        }
        return Long.parseLong(answer);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        process.onExit().join();
    }

    /** Arguments: the sandbox's folder, how many small files, how many large ones, how late each part comes in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var world = world(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var delay = Duration.ofMillis(Long.parseLong(arguments[3]));
        try (var sandbox = Sandbox.start(new Sandbox.Options(folder, world));
                var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            if (!delay.isZero()) {
                sandbox.faults().files().always(FileTarget.ALL, new Fault.Delay(delay));
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(sandbox.files().bytes());
                sandbox.files().clear();
            }
        }
    }

    /** The large ones lie evenly among the small ones, as in a chat. */
    private static World world(int small, int large) {
        var world = new FilesWorld();
        var chat = world.supergroup(CHAT);
        for (int i = 0, sent = 0; i < small; i++) {
            var kilobytes = SMALLEST + i * STRIDE % SMALL_SIZES;
            chat.sends(FileSpec.document("small-" + i + ".bin", (long) kilobytes << 10)
                    .inDataCentre(i % DATA_CENTRES + 1));
            for (; sent < (long) large * (i + 1) / small; sent++) {
                var megabytes = SMALLEST_LARGE + sent * STRIDE % LARGE_SIZES;
                chat.sends(FileSpec.document("large-" + sent + ".bin", (long) megabytes << 20)
                        .inDataCentre(sent % DATA_CENTRES + 1));
            }
        }
        return world.build();
    }
}
