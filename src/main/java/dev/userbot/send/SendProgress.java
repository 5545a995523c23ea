package dev.userbot.send;

import dev.userbot.send.delivery.SendListener;

/** Hears how a plan is carried out, on the thread that does it. */
public interface SendProgress extends SendListener {
    /** Hears nothing. */
    SendProgress NONE = result -> {};

    /** It is known what became of one of the planned sends, or that this cannot be known. */
    void finished(SendSummary.Result result);
}
