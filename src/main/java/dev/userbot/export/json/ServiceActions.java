package dev.userbot.export.json;

import dev.userbot.export.content.ContentTable;
import dev.userbot.td.api.MessageContent.UnknownMessageContent;
import java.util.Locale;

/** Every service message in the actions of Desktop's export, family by family. */
final class ServiceActions {
    static final ContentTable<ServiceAction> TABLE = ContentTable.<ServiceAction>builder()
            .include(GroupActions.TABLE)
            .include(ChatActions.TABLE)
            .include(PaymentActions.TABLE)
            .include(BotActions.TABLE)
            .on(UnknownMessageContent.class, ServiceActions::unknown)
            .build();

    private ServiceActions() {}

    /** A content that TDLib learnt after this program was written: its name as an action, and all that TDLib said. */
    private static ServiceAction unknown(UnknownMessageContent content) {
        var name = content.type().replaceFirst("^message(?=.)", "");
        var action = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return ServiceAction.of(action, (members, context) -> members.tree("td_content", content.json()));
    }
}
