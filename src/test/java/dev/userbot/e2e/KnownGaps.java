package dev.userbot.e2e;

import java.util.Set;

/** Methods that TDLib asks for by itself, in every session, to decorate an app's screens; it does without. */
final class KnownGaps {
    static final Set<String> METHODS = Set.of(
            "account.getChatThemes",
            "account.getContentSettings",
            "account.getReactionsNotifySettings",
            "account.getSavedMusicIds",
            "account.getWebBrowserSettings",
            "aicompose.getTones",
            "contacts.getTopPeers",
            "help.getPeerColors",
            "help.getPeerProfileColors",
            "help.getPremiumPromo",
            "help.getTermsOfServiceUpdate",
            "messages.getAttachMenuBots",
            "messages.getAvailableEffects",
            "messages.getPeerSettings",
            "messages.getStickerSet",
            "stories.getPeerStories");

    private KnownGaps() {}
}
