package dev.userbot.listen.rules.act;

import dev.userbot.listen.rules.Downloads;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleActions;
import dev.userbot.plugin.ChatMessage;

/** Everything that rules do, wherever it is done. */
public final class AllActions implements RuleActions {
    private final Correspondence telegram;
    private final Outside outside;
    private final Downloads downloads;

    public AllActions(Correspondence telegram, Outside outside, Downloads downloads) {
        this.telegram = telegram;
        this.outside = outside;
        this.downloads = downloads;
    }

    @Override
    public boolean mayActOn(ChatMessage message) throws Exception {
        return telegram.mayActOn(message);
    }

    @Override
    public void perform(Occasion occasion, RuleAction action) throws Exception {
        if (action instanceof RuleAction.Archive) {
            // The message is in the archive: that is where it comes from.
            return;
        }
        if (action instanceof RuleAction.Download download) {
            downloads.download(occasion.message(), download.options());
        } else if (action instanceof RuleAction.Run
                || action instanceof RuleAction.Webhook
                || action instanceof RuleAction.Write) {
            outside.perform(occasion, action);
        } else {
            telegram.perform(occasion, action);
        }
    }
}
