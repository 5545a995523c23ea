package dev.userbot.cli;

import dev.userbot.export.content.Wording;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.stats.ChatNumbers.Period;
import dev.userbot.stats.ChatNumbers.Silence;
import dev.userbot.stats.Numbers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of a chat for people; only what strangers wrote can make it wider than 80 columns, and stands last. */
record StatsReport(ChatNumbers numbers, Optional<Path> page, Blocks blocks) {
    void print(PrintWriter out) {
        out.println(PlainText.title(numbers.title()) + ": "
                + Numbers.messages(numbers.totals().messages())
                + numbers.period().map(this::range).orElse("") + ".");
        numbers.period().ifPresent(period -> {
            totals(period).forEach(line -> out.println("  " + line));
            var charts = new StatsCharts(blocks);
            section(out, "Messages", charts.periods(numbers.months()));
            section(out, "Hours of the week", charts.week(numbers.weekHours()));
            section(out, "Senders (messages, words, name)", senders());
            section(out, "Words", counts(numbers.words()));
            section(out, "What was sent", media());
            section(out, "Reactions", counts(numbers.reactions()));
            section(out, "Most reactions", popular());
            section(out, "Links lead to", counts(numbers.domains()));
        });
        page.ifPresent(file -> out.println("%n  %s".formatted(file)));
    }

    private static void section(PrintWriter out, String heading, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            out.println();
            out.println(heading);
            all.forEach(out::println);
        }
    }

    private String range(Period period) {
        return " from " + day(period.first()) + " to " + day(period.last());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, numbers.zone());
    }

    private Stream<String> totals(Period period) {
        var totals = numbers.totals();
        var facts = Stream.of(
                "%s, %s in %s, median %s"
                        .formatted(
                                Wording.count(totals.senders(), "sender", "senders"),
                                Wording.count(totals.words(), "word", "words"),
                                Wording.count(totals.texts(), "text", "texts"),
                                Wording.count(totals.medianLength(), "character", "characters")),
                "%s, %s, %s, %d edited, %d deleted"
                        .formatted(
                                Wording.count(totals.replies(), "reply", "replies"),
                                Wording.count(totals.forwards(), "forward", "forwards"),
                                Wording.count(totals.reactions(), "reaction", "reactions"),
                                totals.edited(),
                                totals.deleted()),
                "%s with messages; the busiest, %s, had %s"
                        .formatted(
                                Wording.count(period.activeDays(), "day", "days"),
                                period.busiestDay().day(),
                                Numbers.grouped(period.busiestDay().messages())));
        return Stream.concat(facts, period.longestSilence().map(this::silence).stream());
    }

    private String silence(Silence silence) {
        return "longest silence: %s, from %s"
                .formatted(Numbers.length(Duration.between(silence.from(), silence.to())), day(silence.from()));
    }

    private Stream<String> senders() {
        return numbers.senders().stream()
                .map(sender -> "  %9s %11s  %s"
                        .formatted(
                                Numbers.grouped(sender.messages()),
                                Numbers.grouped(sender.words()),
                                PlainText.of(sender.name().orElse("Deleted Account"))));
    }

    private static Stream<String> counts(List<Count> counts) {
        return counts.stream()
                .map(count -> "  %9s  %s".formatted(Numbers.grouped(count.count()), PlainText.of(count.name())));
    }

    private Stream<String> media() {
        return numbers.media().stream()
                .map(media -> "  %9s  %-10s %s"
                        .formatted(
                                Numbers.grouped(media.messages()),
                                media.kind().name().toLowerCase(Locale.ROOT),
                                media.bytes() == 0 ? "" : Wording.size(media.bytes()))
                        .stripTrailing());
    }

    private Stream<String> popular() {
        return numbers.mostReacted().stream()
                .map(message -> "  %9s  %s %s: %s"
                        .formatted(
                                Numbers.grouped(message.reactions()),
                                day(message.date()),
                                PlainText.of(message.sender().orElse("Deleted Account")),
                                PlainText.of(message.words())));
    }
}
