package dev.userbot.cli;

import dev.userbot.stats.ChatNumbers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published shape of {@code stats}. Moments are in UTC; days, months and hours are those of {@code timezone}.
 *
 * @param period absent if there is no message
 * @param weekHours Monday to Sunday, each with the messages of its 24 hours
 * @param page the page that was drawn
 */
record StatsResult(
        long chatId,
        String title,
        String timezone,
        ChatNumbers.Totals totals,
        Optional<Period> period,
        List<Month> months,
        List<List<Long>> weekHours,
        List<ChatNumbers.Sender> senders,
        List<ChatNumbers.Count> words,
        List<Media> media,
        List<ChatNumbers.Count> reactions,
        List<Reacted> mostReacted,
        List<ChatNumbers.Count> domains,
        Optional<String> page) {
    /** When it was. */
    record Period(String first, String last, long activeDays, Day busiestDay, Optional<Silence> longestSilence) {}

    /** A day and its messages. */
    record Day(String day, long messages) {}

    /** A month, for example {@code 2026-01}, and its messages. */
    record Month(String month, long messages) {}

    /** A time without messages. */
    record Silence(String from, String to, long seconds) {}

    /** A kind of content, as {@code --only} names it. */
    record Media(String kind, long messages, long bytes) {}

    /** A message that many reacted to. */
    record Reacted(long id, String date, Optional<String> sender, long reactions, String words) {}

    static StatsResult of(ChatNumbers numbers, Optional<Path> page) {
        return new StatsResult(
                numbers.chatId(),
                numbers.title(),
                numbers.zone().getId(),
                numbers.totals(),
                numbers.period().map(StatsResult::period),
                numbers.months().stream()
                        .map(month -> new Month(month.month().toString(), month.messages()))
                        .toList(),
                numbers.weekHours().days(),
                numbers.senders(),
                numbers.words(),
                numbers.media().stream()
                        .map(media -> new Media(
                                media.kind().name().toLowerCase(Locale.ROOT), media.messages(), media.bytes()))
                        .toList(),
                numbers.reactions(),
                numbers.mostReacted().stream()
                        .map(message -> new Reacted(
                                message.id(),
                                message.date().toString(),
                                message.sender(),
                                message.reactions(),
                                message.words()))
                        .toList(),
                numbers.domains(),
                page.map(Path::toString));
    }

    private static Period period(ChatNumbers.Period period) {
        return new Period(
                period.first().toString(),
                period.last().toString(),
                period.activeDays(),
                new Day(
                        period.busiestDay().day().toString(),
                        period.busiestDay().messages()),
                period.longestSilence().map(silence -> silence(silence.from(), silence.to())));
    }

    private static Silence silence(Instant from, Instant to) {
        return new Silence(
                from.toString(), to.toString(), Duration.between(from, to).toSeconds());
    }
}
