package dev.userbot.export.json;

import dev.userbot.export.content.Times;
import dev.userbot.td.api.MessageContent.MessagePoll;
import dev.userbot.td.api.Poll;
import dev.userbot.td.api.PollOption;
import dev.userbot.td.api.PollType.PollTypeQuiz;

/** Polls: Desktop's questions and counts, and beside them what was right, who voted and what the rules were. */
final class PollJson {
    private PollJson() {}

    static JsonPart of(Poll poll) {
        return (members, context) -> members.object(
                "poll",
                json -> json.formatted("question", poll.question())
                        .flag("closed", poll.isClosed())
                        .number("total_voters", poll.totalVoterCount())
                        .objects("answers", poll.options(), PollJson::writeAnswer));
    }

    private static void writeAnswer(PollOption option, JsonMembers answer) {
        answer.formatted("text", option.text())
                .number("voters", option.voterCount())
                .flag("chosen", option.isChosen());
    }

    static JsonPart details(MessagePoll content) {
        return (members, context) -> members.object("poll_details", json -> writeDetails(json, content, context));
    }

    private static void writeDetails(JsonMembers json, MessagePoll content, JsonContext context) {
        var poll = content.poll();
        json.text("type", poll.type() instanceof PollTypeQuiz ? "quiz" : "regular")
                .flag("is_anonymous", poll.isAnonymous())
                .flag("allows_multiple_answers", poll.allowsMultipleAnswers())
                .flag("allows_revoting", poll.allowsRevoting())
                .flagIfSet("members_only", poll.membersOnly())
                .flagIfSet("can_add_option", content.canAddOption());
        if (!poll.countryCodes().isEmpty()) {
            json.texts("countries", poll.countryCodes());
        }
        json.numberIfAny("open_period_seconds", poll.openPeriod());
        if (poll.closeDate() != 0) {
            json.text("close_date_utc", Times.utc(poll.closeDate()));
        }
        if (poll.type() instanceof PollTypeQuiz quiz) {
            writeQuiz(json, quiz, context);
        }
        context.writePeersIfAny(json, "recent_voters", poll.recentVoterIds());
        json.objects("options", poll.options(), (option, each) -> writeOption(option, each, context));
        content.media()
                .ifPresent(
                        media -> json.object("media", each -> AttachmentJson.write(each, media, "pollMedia", context)));
    }

    private static void writeQuiz(JsonMembers json, PollTypeQuiz quiz, JsonContext context) {
        json.numbers("correct_options", quiz.correctOptionIds());
        json.formattedIfAny("explanation", quiz.explanation());
        quiz.explanationMedia()
                .ifPresent(media -> json.object(
                        "explanation_media", each -> AttachmentJson.write(each, media, "pollMedia", context)));
    }

    private static void writeOption(PollOption option, JsonMembers json, JsonContext context) {
        json.textIfAny("option_id", option.id()).number("percentage", option.votePercentage());
        context.writePeersIfAny(json, "recent_voters", option.recentVoterIds());
        option.author().ifPresent(author -> context.writePeer(json, "author", author));
        if (option.additionDate() != 0) {
            json.text("added_utc", Times.utc(option.additionDate()));
        }
        option.media()
                .ifPresent(
                        media -> json.object("media", each -> AttachmentJson.write(each, media, "pollMedia", context)));
    }
}
