package dev.userbot.listen.rules.act;

import dev.userbot.listen.rules.Downloads;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleActions;

/** Everything that rules do, wherever it is done. */
public final class AllActions implements RuleActions {
    private final RuleActions telegram;
    private final RuleActions outside;
    private final Downloads downloads;

    /**
     * Puts them together.
     *
     * @param telegram {@link Correspondence}
     * @param outside {@link Outside}
     */
    public AllActions(RuleActions telegram, RuleActions outside, Downloads downloads) {
        this.telegram = telegram;
        this.outside = outside;
        this.downloads = downloads;
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
