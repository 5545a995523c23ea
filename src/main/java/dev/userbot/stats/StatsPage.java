package dev.userbot.stats;

import static dev.userbot.stats.PageWriter.with;

import dev.userbot.export.content.Wording;
import dev.userbot.markup.VisibleText;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.stats.ChatNumbers.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The numbers of a chat as one HTML page without scripts that asks for nothing from anywhere: its policy forbids all but
 * its own style sheet.
 */
final class StatsPage {
    private static final Set<String> NUMBERS = Set.of("Messages", "Words", "Characters", "Number", "Size", "Reactions");
    private static final Map<String, String> HEADS_TEXT = with("scope", "col");
    private static final Map<String, String> HEADS_NUMBERS = with("scope", "col", "class", "number");

    private final ChatNumbers numbers;

    StatsPage(ChatNumbers numbers) {
        this.numbers = numbers;
    }

    /** Writes the page as UTF-8; the stream stays open. */
    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeDTD("<!DOCTYPE html>\n");
            document(new PageWriter(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void document(PageWriter page) throws XMLStreamException {
        page.element("html", with("lang", "en"), () -> {
            page.element("head", Map.of(), () -> head(page));
            page.element("body", Map.of(), () -> body(page, new Plots(page)));
        });
    }

    private void head(PageWriter page) throws XMLStreamException {
        var style = style();
        page.empty("meta", with("charset", "utf-8"));
        page.empty(
                "meta",
                with(
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'sha256-" + sha256(style)
                                + "'; base-uri 'none'; form-action 'none'"));
        page.empty("meta", with("name", "viewport", "content", "width=device-width, initial-scale=1"));
        page.element("title", "Statistics: " + VisibleText.inOneLine(numbers.title()));
        page.element("style", style);
    }

    /** Nothing in it needs escaping, so that its hash is that of what the browser reads. */
    private static String style() {
        try (var resource = StatsPage.class.getResourceAsStream("stats.css")) {
            if (resource == null) {
                throw new IllegalStateException("the program's files lack stats.css");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void body(PageWriter page, Plots plots) throws XMLStreamException {
        page.element("header", Map.of(), () -> {
            page.foreign("h1", numbers.title());
            page.element("p", numbers.period().map(this::span).orElse("No messages"));
        });
        page.element("main", Map.of(), () -> {
            section(page, "At a glance", () -> facts(page));
            if (numbers.period().isPresent()) {
                section(page, "Messages per month", () -> plots.months(numbers.months()));
                section(page, "Hours of the week", () -> plots.weekHours(numbers.weekHours()));
                section(page, "Who writes most", () -> senders(page, plots));
                page.element("div", with("class", "pair"), () -> {
                    counts(page, plots, "Words", numbers.words());
                    media(page, plots);
                    counts(page, plots, "Reactions", numbers.reactions());
                    counts(page, plots, "Links lead to", numbers.domains());
                });
                popular(page);
            }
        });
    }

    private String span(Period period) {
        return Numbers.messages(numbers.totals().messages()) + ", " + day(period.first()) + " – " + day(period.last())
                + ". Times in " + numbers.zone().getId() + ".";
    }

    private String day(Instant moment) {
        return Wording.day(moment.atZone(numbers.zone()));
    }

    private String day(LocalDate day) {
        return Wording.day(day.atStartOfDay(numbers.zone()));
    }

    private static void section(PageWriter page, String heading, PageWriter.Content content) throws XMLStreamException {
        page.element("section", Map.of(), () -> {
            page.element("h2", heading);
            content.write();
        });
    }

    private void facts(PageWriter page) throws XMLStreamException {
        var totals = numbers.totals();
        page.element("dl", with("class", "facts"), () -> {
            fact(page, "Messages", Numbers.grouped(totals.messages()));
            fact(page, "Senders", Numbers.grouped(totals.senders()));
            fact(page, "Words", Numbers.grouped(totals.words()));
            fact(page, "Replies", Numbers.grouped(totals.replies()));
            fact(page, "Forwards", Numbers.grouped(totals.forwards()));
            fact(page, "Edited", Numbers.grouped(totals.edited()));
            fact(page, "Deleted", Numbers.grouped(totals.deleted()));
            fact(page, "Reactions", Numbers.grouped(totals.reactions()));
            fact(page, "Service messages", Numbers.grouped(totals.service()));
            fact(page, "Median text", Wording.count(totals.medianLength(), "character", "characters"));
            fact(page, "Longest text", Wording.count(totals.longestText(), "character", "characters"));
            if (numbers.period().isPresent()) {
                times(page, numbers.period().get());
            }
        });
    }

    private void times(PageWriter page, Period period) throws XMLStreamException {
        fact(page, "Days with messages", Numbers.grouped(period.activeDays()));
        fact(
                page,
                "Busiest day",
                day(period.busiestDay().day()) + " ("
                        + Numbers.grouped(period.busiestDay().messages()) + ")");
        if (period.longestSilence().isPresent()) {
            var silence = period.longestSilence().get();
            fact(
                    page,
                    "Longest silence",
                    Numbers.length(Duration.between(silence.from(), silence.to())) + ", from " + day(silence.from()));
        }
    }

    private static void fact(PageWriter page, String name, String value) throws XMLStreamException {
        page.element("div", Map.of(), () -> {
            page.element("dt", name);
            page.element("dd", value);
        });
    }

    private void senders(PageWriter page, Plots plots) throws XMLStreamException {
        long most = numbers.senders().stream()
                .mapToLong(ChatNumbers.Sender::messages)
                .max()
                .orElse(0);
        table(page, List.of("Name", "", "Messages", "Words", "Characters"), () -> {
            for (var sender : numbers.senders()) {
                page.element("tr", Map.of(), () -> {
                    page.foreign("td", sender.name().orElse("Deleted Account"));
                    page.element("td", with("class", "share"), () -> plots.share(sender.messages(), most));
                    number(page, Numbers.grouped(sender.messages()));
                    number(page, Numbers.grouped(sender.words()));
                    number(page, Numbers.grouped(sender.characters()));
                });
            }
        });
    }

    private static void counts(PageWriter page, Plots plots, String heading, List<Count> counts)
            throws XMLStreamException {
        if (counts.isEmpty()) {
            return;
        }
        section(
                page,
                heading,
                () -> table(page, List.of("", "", "Number"), () -> {
                    for (var count : counts) {
                        page.element("tr", Map.of(), () -> {
                            page.foreign("td", count.name());
                            page.element(
                                    "td",
                                    with("class", "share"),
                                    () -> plots.share(
                                            count.count(), counts.get(0).count()));
                            number(page, Numbers.grouped(count.count()));
                        });
                    }
                }));
    }

    private void media(PageWriter page, Plots plots) throws XMLStreamException {
        long most = numbers.media().isEmpty() ? 0 : numbers.media().get(0).messages();
        section(
                page,
                "What was sent",
                () -> table(page, List.of("", "", "Number", "Size"), () -> {
                    for (var media : numbers.media()) {
                        page.element("tr", Map.of(), () -> {
                            page.element("td", media.kind().name().toLowerCase(Locale.ROOT));
                            page.element("td", with("class", "share"), () -> plots.share(media.messages(), most));
                            number(page, Numbers.grouped(media.messages()));
                            number(page, media.bytes() == 0 ? "" : Wording.size(media.bytes()));
                        });
                    }
                }));
    }

    private void popular(PageWriter page) throws XMLStreamException {
        if (numbers.mostReacted().isEmpty()) {
            return;
        }
        section(
                page,
                "Most reactions",
                () -> table(page, List.of("Day", "Name", "Message", "Reactions"), () -> {
                    for (var message : numbers.mostReacted()) {
                        page.element("tr", Map.of(), () -> {
                            page.element("td", day(message.date()));
                            page.foreign("td", message.sender().orElse("Deleted Account"));
                            page.foreign("td", message.words());
                            number(page, Numbers.grouped(message.reactions()));
                        });
                    }
                }));
    }

    private static void table(PageWriter page, List<String> headings, PageWriter.Content rows)
            throws XMLStreamException {
        page.element("table", Map.of(), () -> {
            page.element(
                    "thead",
                    Map.of(),
                    () -> page.element("tr", Map.of(), () -> {
                        for (var heading : headings) {
                            page.element("th", NUMBERS.contains(heading) ? HEADS_NUMBERS : HEADS_TEXT, heading);
                        }
                    }));
            page.element("tbody", Map.of(), rows);
        });
    }

    private static void number(PageWriter page, String text) throws XMLStreamException {
        page.element("td", with("class", "number"), text);
    }
}
