package dev.userbot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was read, for a command that begins anew elsewhere; secrets it forgets. */
final class RereadKeyboard implements Keyboard {
    private final Keyboard keyboard;
    private final List<Optional<String>> lines = new ArrayList<>();
    private int next;

    RereadKeyboard(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /** Begins at the first line again. */
    void rewind() {
        next = 0;
    }

    @Override
    public Optional<String> readLine() {
        if (next == lines.size()) {
            lines.add(keyboard.readLine());
        }
        return lines.get(next++);
    }

    @Override
    public Optional<String> readSecret() {
        return keyboard.readSecret();
    }

    @Override
    public boolean isTyped() {
        return keyboard.isTyped();
    }
}
