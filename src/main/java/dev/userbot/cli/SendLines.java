package dev.userbot.cli;

import dev.userbot.config.DurationText;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.UploadProgress;
import java.io.PrintWriter;
import java.time.Duration;

/** How sending goes on: a result line for each recipient, and what is happening meanwhile on a line that comes and goes. */
final class SendLines implements SendProgress, AutoCloseable {
    private static final int WIDTH = 79;
    private static final long MEGABYTE = 1_000_000;

    private final CommandContext context;
    private final SendPlan plan;
    private final PrintWriter err;
    private final boolean shows;
    private String name = "";
    private boolean drawn;

    SendLines(CommandContext context, SendPlan plan) {
        this.context = context;
        this.plan = plan;
        this.err = context.terminal().err();
        this.shows = context.terminal().errIsTerminal() && !context.options().isQuiet();
    }

    @Override
    public void begins(String recipient) {
        name = PlainText.title(recipient);
        draw(name + " ...");
    }

    @Override
    public void uploading(UploadProgress progress) {
        if (progress.total() > 0) {
            draw("%s: %d%% of %.1f MB"
                    .formatted(name, 100 * progress.sent() / progress.total(), (double) progress.total() / MEGABYTE));
        }
    }

    @Override
    public void waiting(Duration left) {
        draw("going on in " + DurationText.format(left));
    }

    @Override
    public void finished(SendSummary.Result result) {
        wipe();
        context.results()
                .part(out -> out.println("%s: %s"
                        .formatted(PlainText.title(result.send().recipient().title()), DeliveryText.of(result, plan))));
    }

    private void draw(String line) {
        if (shows) {
            wipe();
            err.print("\r" + line.substring(0, Math.min(line.length(), WIDTH)));
            err.flush();
            drawn = true;
        }
    }

    private void wipe() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        wipe();
    }
}
