package dev.userbot.export.content;

import dev.userbot.td.api.MessageContent.MessageBotWriteAccessAllowed;
import dev.userbot.td.api.MessageContent.MessageChatShared;
import dev.userbot.td.api.MessageContent.MessageGameScore;
import dev.userbot.td.api.MessageContent.MessageManagedBotCreated;
import dev.userbot.td.api.MessageContent.MessagePassportDataReceived;
import dev.userbot.td.api.MessageContent.MessagePassportDataSent;
import dev.userbot.td.api.MessageContent.MessageUsersShared;
import dev.userbot.td.api.MessageContent.MessageWebAppDataReceived;
import dev.userbot.td.api.MessageContent.MessageWebAppDataSent;

/** What people do with bots, told. */
final class BotSentences {
    static final ContentTable<Sentence> TABLE = ContentTable.<Sentence>builder()
            .on(MessageGameScore.class, content -> teller -> teller.actor() + " scored " + content.score())
            .on(
                    MessageUsersShared.class,
                    content -> teller -> teller.actor() + " shared "
                            + Wording.count(content.users().size(), "contact", "contacts") + " with the bot")
            .on(MessageChatShared.class, content -> teller -> teller.actor() + " shared a chat with the bot")
            .on(MessageBotWriteAccessAllowed.class, content -> teller -> teller.actor() + " allowed the bot to write")
            .on(
                    MessageWebAppDataSent.class,
                    content -> teller ->
                            teller.actor() + " sent data through the button " + Quoted.of(content.buttonText()))
            .on(
                    MessageWebAppDataReceived.class,
                    content -> teller -> "Data came through the button " + Quoted.of(content.buttonText()))
            .on(
                    MessagePassportDataSent.class,
                    content -> teller -> teller.actor() + " sent Telegram Passport documents")
            .on(MessagePassportDataReceived.class, content -> teller -> "Telegram Passport documents came")
            .on(
                    MessageManagedBotCreated.class,
                    content -> teller -> teller.actor() + " created the bot " + teller.user(content.botUserId()))
            .build();

    private BotSentences() {}
}
