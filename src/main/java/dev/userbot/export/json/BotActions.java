package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.export.content.PeerIds;
import dev.userbot.td.api.BotWriteAccessAllowReason.BotWriteAccessAllowReasonAcceptedRequest;
import dev.userbot.td.api.BotWriteAccessAllowReason.BotWriteAccessAllowReasonAddedToAttachmentMenu;
import dev.userbot.td.api.BotWriteAccessAllowReason.BotWriteAccessAllowReasonConnectedWebsite;
import dev.userbot.td.api.MessageContent.MessageBotWriteAccessAllowed;
import dev.userbot.td.api.MessageContent.MessageChatShared;
import dev.userbot.td.api.MessageContent.MessageGameScore;
import dev.userbot.td.api.MessageContent.MessageManagedBotCreated;
import dev.userbot.td.api.MessageContent.MessagePassportDataReceived;
import dev.userbot.td.api.MessageContent.MessagePassportDataSent;
import dev.userbot.td.api.MessageContent.MessageUsersShared;
import dev.userbot.td.api.MessageContent.MessageWebAppDataReceived;
import dev.userbot.td.api.MessageContent.MessageWebAppDataSent;
import dev.userbot.td.api.PassportElementType;
import dev.userbot.td.api.SharedUser;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people do with bots. */
final class BotActions {
    static final ContentTable<ServiceAction> TABLE = ContentTable.<ServiceAction>builder()
            .on(
                    MessageGameScore.class,
                    content -> ServiceAction.of(
                            "score_in_game",
                            ChatActions.messageId("game_message_id", content.gameMessageId())
                                    .then((members, context) -> members.number("score", content.score()))))
            .on(
                    MessageUsersShared.class,
                    content ->
                            shared(content.buttonId(), content.users().stream().map(SharedUser::userId)))
            .on(
                    MessageChatShared.class,
                    content -> shared(
                            content.buttonId(),
                            Stream.of(PeerIds.tagged(content.chat().chatId()))))
            .on(MessageBotWriteAccessAllowed.class, BotActions::writeAccess)
            .on(
                    MessageWebAppDataSent.class,
                    // Desktop writes the button under "text" and then "text" again, which no strict reader accepts.
                    content -> ServiceAction.withoutActor(
                            "send_webview_data",
                            (members, context) -> members.text("button_text", content.buttonText())))
            .on(
                    MessageWebAppDataReceived.class,
                    content -> ServiceAction.withoutActor(
                            "receive_webview_data",
                            (members, context) -> members.text("button_text", content.buttonText())))
            .on(
                    MessagePassportDataSent.class,
                    content -> ServiceAction.withoutActor(
                            "send_passport_values",
                            (members, context) -> members.array(
                                    "values",
                                    array -> content.types().forEach(type -> array.add(passportElement(type))))))
            // Only bots get these; the documents themselves are secrets and stay out.
            .on(
                    MessagePassportDataReceived.class,
                    content -> ServiceAction.withoutActor("receive_passport_values", JsonPart.NOTHING))
            .on(
                    MessageManagedBotCreated.class,
                    content -> ServiceAction.of(
                            "managed_bot_created",
                            (members, context) ->
                                    members.name("bot", context.names().ofUser(content.botUserId()))))
            .build();

    private BotActions() {}

    private static ServiceAction shared(long buttonId, Stream<Long> peers) {
        List<Long> list = peers.toList();
        return ServiceAction.of("requested_peer", (members, context) -> {
            members.number("button_id", buttonId);
            // A string that holds an array: Desktop's double serialisation, which its readers expect.
            members.text("peers", list.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
            members.array("peers_list", array -> list.forEach(array::add));
        });
    }

    private static ServiceAction writeAccess(MessageBotWriteAccessAllowed content) {
        var reason = content.reason();
        if (reason instanceof BotWriteAccessAllowReasonAddedToAttachmentMenu) {
            return ServiceAction.withoutActor("attach_menu_bot_allowed", JsonPart.NOTHING);
        }
        if (reason instanceof BotWriteAccessAllowReasonAcceptedRequest) {
            return ServiceAction.withoutActor("web_app_bot_allowed", JsonPart.NOTHING);
        }
        return ServiceAction.withoutActor(
                "allow_sending_messages",
                reason instanceof BotWriteAccessAllowReasonConnectedWebsite website
                        ? (members, context) -> members.text("reason_domain", website.domainName())
                        : JsonPart.NOTHING);
    }

    private static String passportElement(PassportElementType type) {
        var name = type.getClass().getSimpleName().replaceFirst("^PassportElementType", "");
        var snake = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return switch (snake) {
            case "address" -> "address_information";
            case "email_address" -> "email";
            default -> snake;
        };
    }
}
