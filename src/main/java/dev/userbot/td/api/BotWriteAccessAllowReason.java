package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib's {@code BotWriteAccessAllowReason}: one record for each class that we know, {@link UnknownBotWriteAccessAllowReason} for those of a newer TDLib. */
public sealed interface BotWriteAccessAllowReason extends TdObject {
    /** TDLib class {@code botWriteAccessAllowReasonConnectedWebsite}. */
    record BotWriteAccessAllowReasonConnectedWebsite(String domainName) implements BotWriteAccessAllowReason {}
    /** TDLib class {@code botWriteAccessAllowReasonAddedToAttachmentMenu}. */
    record BotWriteAccessAllowReasonAddedToAttachmentMenu() implements BotWriteAccessAllowReason {}
    /** TDLib class {@code botWriteAccessAllowReasonLaunchedWebApp}. */
    record BotWriteAccessAllowReasonLaunchedWebApp(Optional<WebApp> webApp) implements BotWriteAccessAllowReason {}
    /** TDLib class {@code botWriteAccessAllowReasonAcceptedRequest}. */
    record BotWriteAccessAllowReasonAcceptedRequest() implements BotWriteAccessAllowReason {}
    /** A class that this version of the program has no record for. */
    record UnknownBotWriteAccessAllowReason(ObjectNode json) implements BotWriteAccessAllowReason, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownBotWriteAccessAllowReason {}
    }
}
