package dev.userbot.bench;

import dev.userbot.export.json.JsonLinesRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.json.TdJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages per second of each format, the parsing of TDLib's JSON included, in a JVM with 128 MB: each invocation
 * renders a million messages, so a format that keeps them does not get through.
 *
 * <p>{@code mvn -Pbench verify} runs it; {@code -Djmh.arguments="RendererBenchmark -p format=json"} runs one format,
 * {@code -Djmh.arguments="RendererBenchmark -prof gc"} shows what is allocated. A new benchmark is a class beside this
 * one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class RendererBenchmark {
    private static final int MESSAGES = 1_000_000;

    /** Which format to write. */
    @Param({"json", "jsonl", "td", "md"})
    public String format;

    /** A million messages to nowhere; the number of them is what throughput counts. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void render() throws IOException {
        renderer().render(new Conversation(MESSAGES), name -> OutputStream.nullOutputStream());
    }

    private Renderer renderer() {
        var zone = ZoneId.of("Europe/Berlin");
        return switch (format) {
            case "json" -> new ResultJsonRenderer(zone);
            case "jsonl" -> new JsonLinesRenderer(zone);
            case "td" -> new TdJsonRenderer();
            default -> new MessagesMarkdownRenderer(zone);
        };
    }
}
