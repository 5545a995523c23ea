package dev.userbot.listen.control;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The client's input, asked for line by line. For one thread that reads and another that brings the answers. */
final class RemoteInput implements CommandInput {
    private final OutgoingFrames client;
    private final boolean isTyped;
    private final BlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private volatile boolean isAsked;

    RemoteInput(OutgoingFrames client, boolean isTyped) {
        this.client = client;
        this.isTyped = isTyped;
    }

    @Override
    public Optional<String> readLine() {
        return ask(false);
    }

    @Override
    public Optional<String> readSecret() {
        return ask(true);
    }

    private Optional<String> ask(boolean secret) {
        isAsked = true;
        client.add(new Frame.Ask(secret));
        try {
            return answers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(Failure.INTERRUPTED, "Interrupted.", e);
        }
    }

    /** Brings the answer; one that nobody asked for is dropped. */
    void answer(Optional<String> line) {
        if (isAsked) {
            isAsked = false;
            answers.add(line);
        }
    }

    @Override
    public boolean isTyped() {
        return isTyped;
    }
}
