package dev.userbot.export.markdown;

import dev.userbot.export.content.Wording;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Poll;
import dev.userbot.td.api.PollOption;
import dev.userbot.td.api.PollType.PollTypeQuiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Polls and quizzes: the question, the options with bars, how many voted, and a quiz's explanation. */
final class PollBlocks {
    private static final int FULL_BAR = 10;

    private PollBlocks() {}

    static List<Block> of(Poll poll) {
        var quiz = poll.type() instanceof PollTypeQuiz found ? Optional.of(found) : Optional.<PollTypeQuiz>empty();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                new Inline.Bracketed(quiz.isPresent() ? "Quiz" : "Poll"),
                new Inline.Plain(" "),
                new Inline.Rich(poll.question()),
                new Inline.Plain(poll.isClosed() ? " (closed)" : "")));
        blocks.add(new Block.Bullets(IntStream.range(0, poll.options().size())
                .mapToObj(index -> option(poll.options().get(index), isRight(quiz, index)))
                .toList()));
        blocks.add(
                new Block.Paragraph(new Inline.Emphasised(Wording.count(poll.totalVoterCount(), "voter", "voters"))));
        quiz.map(PollTypeQuiz::explanation)
                .map(FormattedText::text)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> blocks.add(
                        new Block.Quote(new Block.Body(quiz.orElseThrow().explanation()))));
        return blocks;
    }

    private static boolean isRight(Optional<PollTypeQuiz> quiz, int index) {
        return quiz.filter(found -> found.correctOptionIds().contains((long) index))
                .isPresent();
    }

    private static List<Inline> option(PollOption option, boolean isRight) {
        var result = new StringBuilder(" — ")
                .append(option.voterCount())
                .append(" (")
                .append(option.votePercentage())
                .append("%)");
        int bar = Math.max(0, Math.min(FULL_BAR, Math.round(option.votePercentage() / (float) FULL_BAR)));
        if (bar > 0) {
            result.append(' ').append("█".repeat(bar));
        }
        if (isRight) {
            result.append(" ✓");
        }
        if (option.isChosen()) {
            result.append(" ← own vote");
        }
        return List.of(new Inline.Rich(option.text()), new Inline.Plain(result.toString()));
    }
}
