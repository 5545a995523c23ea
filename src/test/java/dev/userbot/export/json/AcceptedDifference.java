package dev.userbot.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.json.ExportComparison.Difference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The ways in which an export of ours may differ from Desktop's of the same chat, and why each is no loss.
 *
 * @param justification why it is accepted
 * @param accepts whether a difference is of this kind
 */
public record AcceptedDifference(String justification, Predicate<Difference> accepts) {
    private static final int DAYS_OF_A_MONTH = 30;

    /** Ours, by the schema. */
    static final AcceptedDifference MEMBER_OF_OURS = new AcceptedDifference(
            "a member that Desktop has not; the schema says so",
            difference -> difference.desktop().isMissingNode() && OurMembers.NAMES.contains(difference.name()));

    /** Newer Desktops write it as well. */
    static final AcceptedDifference OLD_DESKTOP = new AcceptedDifference(
            "the file was written by a Desktop that did not know the member yet (result-json-format.md §10)",
            difference -> difference.desktop().isMissingNode()
                    && Set.of(
                                    "date_unixtime",
                                    "edited_unixtime",
                                    "text_entities",
                                    "reactions",
                                    "inline_bot_buttons",
                                    "file_name",
                                    "file_size",
                                    "photo_file_size",
                                    "thumbnail_file_size",
                                    "contact_vcard_file_size",
                                    "mime_type",
                                    "media_spoiler",
                                    "collapsed",
                                    "forwarded_from_id")
                            .contains(difference.name()));

    /** result-json-format.md §3. */
    static final AcceptedDifference NUMERIC_PEER = new AcceptedDifference(
            "before 2021 Desktop wrote the ids of senders as numbers",
            difference -> difference.name().matches("from_id|actor_id")
                    && difference.desktop().isIntegralNumber()
                    && difference.ours().asText().endsWith(difference.desktop().asText()));

    /** Times without offset. */
    static final AcceptedDifference LOCAL_TIME = new AcceptedDifference(
            "times without offset are in the exporting computer's zone; the moment is the same",
            difference -> difference.name().matches("date|edited|until_date")
                    && difference.ours().isTextual()
                    && difference
                            .desktopOwner()
                            .path(difference.name() + "_unixtime")
                            .equals(difference.ourOwner().path(difference.name() + "_unixtime")));

    /** result-json-format.md §3 and §10: Desktop's own dates have neither, and always an exact time beside them. */
    static final AcceptedDifference FOREIGN_DATE = new AcceptedDifference(
            "another program wrote the date with a zone and a fraction of a second; the second is the same",
            difference -> "date".equals(difference.name())
                    && difference.desktop().asText().endsWith("Z")
                    && difference
                            .ourOwner()
                            .path("date_unixtime")
                            .asText()
                            .equals(Long.toString(
                                    Instant.parse(difference.desktop().asText()).getEpochSecond())));

    /** Identifiers of users are positive. */
    static final AcceptedDifference NOBODYS_ID = new AcceptedDifference(
            "0 is nobody's id: the sandbox's loader says so and serves the person under another one",
            difference -> difference.name().matches("from_id|actor_id")
                    && difference.desktop().isIntegralNumber()
                    && difference.desktop().asLong() == 0);

    /** result-json-format.md §5 (§10: by 7.2.10), {@code messageGiftedPremium.month_count} of TDLib. */
    static final AcceptedDifference GIFT_IN_DAYS = new AcceptedDifference(
            "Telegram counts gifts in days now, as newer Desktops write them; how many months that was is not told",
            difference -> "send_premium_gift"
                            .equals(difference.desktopOwner().path("action").asText())
                    && ("months".equals(difference.name()) || "days".equals(difference.name()))
                    && difference.ourOwner().path("days").asInt()
                            == DAYS_OF_A_MONTH
                                    * difference.desktopOwner().path("months").asInt());

    /** No file was downloaded. */
    static final AcceptedDifference FILES = new AcceptedDifference(
            "these exports are made without files, so a placeholder stands where a path stood, or another one",
            difference -> difference.name().matches("photo|file|thumbnail|contact_vcard")
                    && difference.ours().asText().startsWith("(File "));

    /** {@code misc.cpp, clean_input_string} and the trimming of formatted texts in tdlib/td. */
    static final AcceptedDifference TEXT_CLEANING = new AcceptedDifference(
            "TDLib removes and blanks control characters and trims texts before anybody sees them; Desktop appends empty pieces",
            difference -> difference.name().matches("text|text_entities|title|question|name")
                    && CleanText.of(difference.desktop()).equals(CleanText.of(difference.ours())));

    /** TDLib has no file for an emoji that was not looked up. */
    static final AcceptedDifference CUSTOM_EMOJI_ID = new AcceptedDifference(
            "Desktop writes the path of a custom emoji's picture where its id belongs",
            difference -> "document_id".equals(difference.name())
                    && difference.ours().asText().matches("\\d+"));

    /** Only {@code getMessageAddedReactions} tells it, one request for each message. */
    static final AcceptedDifference REACTION_DATE = new AcceptedDifference(
            "TDLib does not tell when somebody reacted",
            difference -> "date".equals(difference.name())
                    && difference.ours().isMissingNode()
                    && difference.desktopOwner().has("from_id")
                    && !difference.desktopOwner().has("id"));

    /** {@code edit_date} is 0 if the server sets {@code edit_hide}. */
    static final AcceptedDifference HIDDEN_EDIT = new AcceptedDifference(
            "TDLib keeps edits to itself that Telegram marks as hidden",
            difference -> difference.name().matches("edited|edited_unixtime")
                    && difference.ours().isMissingNode());

    /** {@code {id, type}} and nothing else. */
    static final AcceptedDifference UNSUPPORTED_MESSAGE = new AcceptedDifference(
            "Desktop leaves everything of an unsupported message out",
            difference -> difference.desktop().isMissingNode()
                    && "unsupported"
                            .equals(difference.desktopOwner().path("type").asText()));

    /** {@code messageChatJoinByLink} has no fields. */
    static final AcceptedDifference INVITER = new AcceptedDifference(
            "TDLib does not tell whose link was used",
            difference ->
                    "inviter".equals(difference.name()) && difference.ours().isNull());

    /** Desktop's formatting follows the country's habit; the digits are what Telegram knows. */
    static final AcceptedDifference PHONE_FORMAT = new AcceptedDifference(
            "Desktop groups the digits of a phone number",
            difference -> "phone_number".equals(difference.name())
                    && digits(difference.desktop()).equals(digits(difference.ours())));

    /** tdlib-to-result-json.md §2. */
    static final AcceptedDifference FULL_NAME = new AcceptedDifference(
            "Desktop names a private chat by the first name only",
            difference -> "name".equals(difference.path())
                    && difference
                            .ours()
                            .asText()
                            .startsWith(difference.desktop().asText() + " "));

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private static final List<AcceptedDifference> ALL = List.of(
            MEMBER_OF_OURS,
            OLD_DESKTOP,
            NUMERIC_PEER,
            LOCAL_TIME,
            FOREIGN_DATE,
            NOBODYS_ID,
            GIFT_IN_DAYS,
            FILES,
            TEXT_CLEANING,
            CUSTOM_EMOJI_ID,
            REACTION_DATE,
            HIDDEN_EDIT,
            UNSUPPORTED_MESSAGE,
            INVITER,
            PHONE_FORMAT,
            FULL_NAME);

    /** The first reason to accept a difference. */
    static Optional<AcceptedDifference> of(Difference difference) {
        return ALL.stream()
                .filter(reason -> difference.desktopOwner() != null && reason.accepts.test(difference))
                .findFirst();
    }

    private static String digits(JsonNode phone) {
        return NO_DIGIT.matcher(phone.asText()).replaceAll("");
    }

    /** The members that the schema calls ours, wherever they stand. */
    private static final class OurMembers {
        private static final Set<String> NAMES = new HashSet<>();

        static {
            collect(ResultSchema.tree());
        }

        private static void collect(JsonNode schema) {
            schema.path("properties").properties().forEach(member -> {
                if (member.getValue().path("description").asText().startsWith("(Not in Telegram Desktop")) {
                    NAMES.add(member.getKey());
                }
            });
            schema.forEach(OurMembers::collect);
        }
    }

    /** Pieces of a text as they are after TDLib has cleaned it, plain ones as strings, others with their type. */
    private static final class CleanText {
        private static final Pattern REMOVED = Pattern.compile("[\\r\\u2028-\\u202e\\u0333\\u033f\\u030a]");
        private static final Pattern BLANKED = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f]");

        private static List<String> of(JsonNode text) {
            var pieces = new ArrayList<String>();
            if (text.isTextual()) {
                pieces.add("plain " + clean(text.asText()).strip());
            }
            for (var piece : text) {
                var type = piece.isTextual() ? "plain" : piece.path("type").asText();
                var words = clean(
                        piece.isTextual() ? piece.asText() : piece.path("text").asText());
                pieces.add(type + " " + words.strip());
            }
            pieces.removeIf(piece -> piece.endsWith(" ") && piece.startsWith("plain"));
            return pieces;
        }

        private static String clean(String text) {
            return BLANKED.matcher(REMOVED.matcher(text).replaceAll("")).replaceAll(" ");
        }
    }
}
