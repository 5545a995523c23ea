package dev.userbot.export.html;

import dev.userbot.export.content.People;
import dev.userbot.export.content.Wording;
import dev.userbot.td.api.Checklist;
import dev.userbot.td.api.ChecklistTask;
import dev.userbot.td.api.Poll;
import dev.userbot.td.api.PollOption;
import dev.userbot.td.api.PollType.PollTypeQuiz;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Polls and checklists. */
final class ListParts {
    private final People people;

    ListParts(People people) {
        this.people = people;
    }

    Part.Poll poll(Poll poll) {
        var right = poll.type() instanceof PollTypeQuiz quiz ? quiz.correctOptionIds() : List.<Long>of();
        var options = IntStream.range(0, poll.options().size())
                .mapToObj(i -> option(poll.options().get(i), !right.isEmpty(), right.contains((long) i)))
                .toList();
        Optional<Content> explanation = poll.type() instanceof PollTypeQuiz quiz
                        && quiz.explanation() != null
                        && !quiz.explanation().text().isEmpty()
                ? Optional.of(new RichText(quiz.explanation()))
                : Optional.empty();
        return new Part.Poll(
                new RichText(poll.question()),
                kind(poll),
                options,
                Wording.count(poll.totalVoterCount(), "voter", "voters"),
                explanation);
    }

    private static String kind(Poll poll) {
        var words = new ArrayList<String>();
        if (poll.isAnonymous()) {
            words.add("anonymous");
        }
        words.add(poll.type() instanceof PollTypeQuiz ? "quiz" : "poll");
        if (poll.allowsMultipleAnswers()) {
            words.add("with several answers");
        }
        if (poll.isClosed()) {
            words.add("· closed");
        }
        var kind = String.join(" ", words);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private static Part.Poll.Option option(PollOption option, boolean isSolved, boolean isRight) {
        var wrongChoice = option.isChosen() && isSolved ? "wrong" : "";
        var mark = isRight ? "right" : option.isChosen() && !isSolved ? "chosen" : wrongChoice;
        return new Part.Poll.Option(
                new RichText(option.text()),
                Math.max(0, Math.min(100, option.votePercentage())),
                Wording.count(option.voterCount(), "vote", "votes"),
                mark);
    }

    Part.Checklist checklist(Checklist list) {
        long done =
                list.tasks().stream().filter(task -> task.completionDate() != 0).count();
        return new Part.Checklist(
                new RichText(list.title()),
                list.tasks().stream().map(this::task).toList(),
                done + " of " + Wording.count(list.tasks().size(), "task", "tasks") + " done");
    }

    private Part.Checklist.Task task(ChecklistTask task) {
        return new Part.Checklist.Task(
                new RichText(task.text()),
                task.completionDate() != 0,
                task.completedBy().map(people::name).orElse(""));
    }
}
