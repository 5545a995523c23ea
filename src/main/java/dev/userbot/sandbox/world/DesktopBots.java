package dev.userbot.sandbox.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Desktop's service actions between people and bots, made into the protocol's. */
final class DesktopBots {
    /** Desktop tags ids with the kind of the peer in the bits from here on. */
    private static final int KIND_SHIFT = 48;

    private static final Map<String, String> PASSPORT_VALUES = Map.ofEntries(
            Map.entry("personal_details", "secureValueTypePersonalDetails"),
            Map.entry("passport", "secureValueTypePassport"),
            Map.entry("driver_license", "secureValueTypeDriverLicense"),
            Map.entry("identity_card", "secureValueTypeIdentityCard"),
            Map.entry("internal_passport", "secureValueTypeInternalPassport"),
            Map.entry("address_information", "secureValueTypeAddress"),
            Map.entry("utility_bill", "secureValueTypeUtilityBill"),
            Map.entry("bank_statement", "secureValueTypeBankStatement"),
            Map.entry("rental_agreement", "secureValueTypeRentalAgreement"),
            Map.entry("passport_registration", "secureValueTypePassportRegistration"),
            Map.entry("temporary_registration", "secureValueTypeTemporaryRegistration"),
            Map.entry("phone_number", "secureValueTypePhone"),
            Map.entry("email", "secureValueTypeEmail"));

    /** By Desktop's name. */
    static final Map<String, Function<JsonNode, TlObject>> ACTIONS = Map.of(
            "score_in_game",
            it -> TlObject.of(
                    "messageActionGameScore",
                    "game_id",
                    1L,
                    "score",
                    it.path("score").asInt()),
            "allow_sending_messages",
            DesktopBots::allowed,
            "attach_menu_bot_allowed",
            it -> TlObject.of("messageActionBotAllowed", "attach_menu", true),
            "web_app_bot_allowed",
            it -> TlObject.of("messageActionBotAllowed", "from_request", true),
            "send_webview_data",
            it -> TlObject.of("messageActionWebViewDataSent", "text", DesktopText.member(it, "text")),
            "send_passport_values",
            it -> TlObject.of(
                    "messageActionSecureValuesSent",
                    "types",
                    DesktopFields.strings(it.path("values")).stream()
                            .map(PASSPORT_VALUES::get)
                            .filter(Objects::nonNull)
                            .map(TlObject::of)
                            .toList()),
            "requested_peer",
            it -> TlObject.of(
                    "messageActionRequestedPeer",
                    "button_id",
                    it.path("button_id").asInt(),
                    "peers",
                    shared(it).map(PeerId::toTl).toList()));

    private DesktopBots() {}

    /** The peers that somebody shared with a bot: a string that holds a list, one number in 2023. */
    static Stream<PeerId> shared(JsonNode message) {
        if (message.path("peer_id").isIntegralNumber()) {
            return Stream.of(tagged(message.get("peer_id").asLong()));
        }
        try {
            var peers = DesktopScan.MAPPER.readTree(message.path("peers").asText("[]"));
            return StreamSupport.stream(peers.spliterator(), false)
                    .filter(JsonNode::isIntegralNumber)
                    .map(peer -> tagged(peer.asLong()));
        } catch (JsonProcessingException e) {
            return Stream.empty(); // the list is not readable: nobody
        }
    }

    private static PeerId tagged(long number) {
        long id = number & ((1L << KIND_SHIFT) - 1);
        return switch ((int) (number >>> KIND_SHIFT)) {
            case 1 -> PeerId.chat(id);
            case 2 -> PeerId.channel(id);
            default -> PeerId.user(id);
        };
    }

    private static TlObject allowed(JsonNode message) {
        if (!message.hasNonNull("reason_app_name")) {
            return TlObject.of("messageActionBotAllowed", "domain", DesktopFields.words(message, "reason_domain"));
        }
        return TlObject.of(
                "messageActionBotAllowed",
                "app",
                TlObject.of(
                        "botApp",
                        "id",
                        message.path("reason_app_id").asLong(1),
                        "access_hash",
                        1L,
                        "short_name",
                        DesktopText.member(message, "reason_app_name"),
                        "title",
                        "",
                        "description",
                        "",
                        "photo",
                        TlObject.of("photoEmpty", "id", 0L),
                        "hash",
                        0L));
    }
}
