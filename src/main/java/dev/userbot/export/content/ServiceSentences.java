package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent.UnknownMessageContent;

/** Every service message as a sentence, family by family. */
public final class ServiceSentences {
    public static final ContentTable<Sentence> TABLE = ContentTable.<Sentence>builder()
            .include(GroupSentences.TABLE)
            .include(ChatSentences.TABLE)
            .include(PaymentSentences.TABLE)
            .include(BotSentences.TABLE)
            .on(
                    UnknownMessageContent.class,
                    content -> teller ->
                            teller.actor() + ": an event that this version cannot describe (" + content.type() + ")")
            .build();

    private ServiceSentences() {}
}
