package dev.userbot.cli;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on whole lines, without their ends. Safe for use by several threads. */
final class LineWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        synchronized (lock) {
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '\n') {
                    lines.accept(line.toString().stripTrailing());
                    line.setLength(0);
                } else {
                    line.append(buffer[i]);
                }
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
